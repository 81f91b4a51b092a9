/** Things that exist once the work is done. As the head of a key result without a measure, they are the work itself. */
export const deliverables = `
redesign campaign dashboard plan roadmap handbook document documentation doc post blog article migration rollout launch
prototype mvp feature integration framework template tool page website site app application report policy audit training
workshop survey webinar event guide guideline tutorial video podcast playbook runbook process procedure strategy
roadmap specification spec architecture pipeline setup system platform module component library api endpoint test
suite program programme initiative project meeting session interview demo presentation deck proposal contract
agreement certification certificate assessment analysis research study review release version update upgrade flow
wizard checklist catalogue catalog portal newsletter brochure flyer banner logo brand booth announcement course
curriculum path script bot plugin extension sdk repository repo database warehouse server node cluster environment
infrastructure tooling automation implementation deployment configuration inventory list backlog ticket story task
item sprint milestone deliverable asset piece content collateral kit booklet manual faq glossary budget forecast model
calendar schedule structure committee council role position job hire tree shop store kiosk branch machine vehicle
standard scorecard okr requirement decision concept draft mockup wireframe design experiment pilot ama talk
conference meetup exercise drill push-notification notification email letter form field button menu banner layer
cache index queue job cron rota policy section summary
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
