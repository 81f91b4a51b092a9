/** Who can do something differently. The group says whose side an effect is on. */
export const customers = `
customer client user buyer visitor shopper subscriber reader viewer listener patient student pupil learner guest citizen
veteran resident household family parent patron passenger rider driver traveller traveler member prospect lead account
company business organisation organization enterprise consumer player fan attendee participant donor tenant farmer
merchant seller vendor publisher creator contributor developer adopter newcomer neighbour neighbor office workspace
caller applicant candidate teacher nurse doctor tourist cyclist pedestrian commuter diner eater baker voter borrower lender investor owner renter driver singer musician artist writer
`;
export const colleagues = `
team employee engineer manager colleague staff teammate hire designer analyst rep seller salesperson agent lead director
squad department recruiter maintainer volunteer
`;
/** People as a population: any of them as subject makes the sentence one about people. */
export const anyone = `people person everyone everybody anyone anybody nobody somebody someone woman women man men child children adult`;
