/** Who can do something differently. The group says whose side an effect is on. */
export const customers = `
account adopter adviser advocate alumni alumnus amateur applicant artist attendee backer baker beginner beneficiary
boater booker borrower builder business buyer caller camper candidate cardholder caregiver carer chef citizen claimant client
club collector community commuter company consumer contractor contributor couple creator customer cyclist dealer
depositor developer diner distributor doctor donor driver eater enterprise expert family fan farmer follower founder
freelancer gamer gardener giver grocer grower guest hiker hirer holidaymaker homeowner hospital host household
importer influencer inhabitant installer institution investor jobseeker journalist landlord lawyer lead learner
leaseholder lender librarian listener maker member merchant migrant mother musician neighbor neighbour newcomer nurse
office officeholder operator orderer organisation organization owner parent participant partner passenger passholder
patient patron payer pedestrian pensioner player policyholder practitioner prisoner producer promoter prospect
publisher pupil purchaser reader recipient referrer refugee registrant renter researcher resident restaurant retailer
retiree rider runner school seller shareholder shopper signatory singer skier smallholder smoker spectator sponsor
stakeholder starter startup student subscriber supplier survivor swimmer taxpayer teacher teenager tenant theatregoer
tourist trader traveler traveller trialist trialler tutor unemployed user vendor veteran viewer village villager visitor voter
walker wholesaler workspace worshipper writer youngster youth
`;
export const colleagues = `
admin administrator ae agent analyst apprentice colleague contributor crew csm department designer director
dispatcher employee engineer executive guild hire intern joiner lead leadership maintainer manager newjoiner operative
operator personnel pm programmer recruiter rep salesperson sdr seller squad sre staff supervisor team teammate
technician tester trainee volunteer warehouseman workforce
`;
/** People as a population: any of them as subject makes the sentence one about people. */
export const anyone = `
adult anybody anyone child children everybody everyone man men nobody people person somebody someone woman women
`;
