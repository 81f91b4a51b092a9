/** Things that exist once the work is done. As the head of a key result without a measure, they are the work itself. */
export const deliverables = `
academy accreditation ad advert advertisement agreement alert ama analysis announcement api app application
apprenticeship architecture archive article artwork assessment asset audit automation backlog banner bench binder blog
blogpost blueprint book booklet booth bot branch brand bridge briefing brochure budget build bulletin button cache
calendar campaign canvas catalog catalogue certificate certification chapter chart charter chatbot checklist clinic
cluster code codebase collateral committee competition component concept concert conference configuration connector
consultation content contest contract corner council course crm cron curriculum cv dashboard database dataset debrief
decision deck deliverable demo demonstration deployment design diagram digest directory display doc document
documentation dossier draft drill ebook email encyclopedia endpoint environment erp evaluation event exercise
exhibition experiment explainer extension fair faq feature festival field file fix fixture flow flyer folder forecast
form forum foundation framework fundraiser gallery garden gateway glossary guide guidebook guideline hackathon
handbook handout hire hotline hub implementation index infographic infrastructure initiative instruction integration
interview intranet inventory item job journey kickoff kiosk kit launch layer leaflet lecture lesson letter library
lifecycle list listing locker logo machine magazine mailing maintenance mandate manifesto manual map mapping
marketplace masterclass matrix meeting meetup memo memorandum menu methodology microservice migration milestone mock
mockup model module mou mural mvp newsfeed newsletter node note notebook notification offering office offsite okr
ontology operator orientation outline outpost package packaging page panel paper parser partnership patch patent path
persona piece pilot pipeline plan platform playbook playground plugin poc podcast policy portal position post poster
presentation procedure process product program programme project prompt proposal protocol prototype publication
push-notification questionnaire queue quiz readme rebrand recipe recommendation recording redesign refactor
refactoring refurbishment register registry relaunch release repo report repository requirement research restructuring
retreat retrospective review rfc rfp roadmap roadshow role rollout rota route rubric rulebook runbook runner safeguard
sample sandbox scenario schedule scheme scorecard screen script sdk section sensor series server session setup shelter
shop showcase showroom signage simulation simulator site slide snapshot spec specification spreadsheet sprint stack
stall standard statement store story storybook strategy structure studio study styleguide subsystem suite summary
survey syllabus symposium system talk task taxonomy template terrace test testbed testimonial theme ticket tool
toolbox tooling toolkit tour training transformation translation tree tutorial typology ui update upgrade upload vault
vehicle version video vision visualisation visualization wall warehouse washroom webinar website whitepaper widget
wiki wireframe wizard workbook workflow worksheet workshop workspace workstream zone
`;

/** What is only done, or used up, on the way: counting it says how busy we are, not what changed for anyone. */
export const effort = [
  'story points',
  'story point',
  'lines of code',
  'line of code',
  'commits',
  'pull requests',
  'merge requests',
  'hours worked',
  'working hours',
  'man hours',
  'person hours',
  'person days',
  'velocity',
  'sprint points',
  'tasks completed',
  'tickets closed',
  'features shipped',
  'features released',
  'features delivered',
  'cpu utilization',
  'cpu utilisation',
  'cpu usage',
  'memory utilization',
  'memory utilisation',
  'server utilization',
  'server utilisation',
  'disk utilization',
  'disk utilisation',
  'sales calls',
  'cold calls',
  'calls made',
  'emails sent',
  'meetings held',
  'training hours',
  'hours of training',
  'posts published',
  'articles published',
  'blog posts',
  'test cases',
  'unit tests',
  'workshops held',
  'demos given',
  'sprint stories',
  'stories completed',
  'pages written',
];
