// English words that resumes are read by.
import type { LanguageWords } from './language-words.ts';

export const ENGLISH: LanguageWords = {
  code: 'en',
  titles: `developer engineer manager director lead head chief officer ceo cto cfo coo cio intern trainee apprentice founder cofounder co-founder owner partner president vp
 chair consultant freelancer contractor volunteer fellow postdoc professor lecturer tutor teacher nurse foreman barista chef waiter waitress analyst scientist
 researcher architect administrator coordinator specialist associate assistant secretary accountant controller designer editor writer author journalist recruiter
 generalist strategist executive representative supervisor technician mechanic electrician operator driver cashier clerk agent advisor adviser broker trader buyer
 planner producer programmer tester sre dba principal referent mentor coach instructor florist sommelier bartender tiler fishmonger landscaper groundskeeper janitor
 nanny childminder carer paramedic physiotherapist chiropractor osteopath podiatrist hairdresser barber beautician masseur videographer cinematographer barrister
 notary soldier stevedore sailor toolmaker jeweller goldsmith watchmaker commis dishwasher draughtsman geophysicist enumerator labourer herdsman shepherd beekeeper
 saleswoman aide-soignante aide-soignant welder plumber bricklayer carpenter joiner plasterer roofer scaffolder glazier machinist fitter fabricator inspector surveyor
 estimator dispatcher receptionist bookkeeper auditor actuary economist statistician optometrist optician dentist dietitian dietician nutritionist midwife pharmacist
 radiographer sonographer veterinarian psychologist psychiatrist therapist counsellor counselor caretaker custodian librarian archivist curator translator interpreter
 proofreader copywriter columnist photographer illustrator animator composer musician solicitor lawyer attorney paralegal magistrate constable
 sergeant firefighter stewardess concierge housekeeper cleaner sous-chef hostess salesperson salesman
 teller underwriter adjuster appraiser realtor driller rigger docker courier invigilator headteacher headmaster 
 registrar proctor demonstrator scholar student-assistant ambassador evangelist bosun storekeeper stocker seamstress upholsterer  
 bookbinder typist stenographer transcriptionist telemarketer headhunter facilitator organiser organizer promoter scheduler expediter liaison ombudsman chaplain
     `,
  ranks:
    'senior junior lead principal staff chief head deputy vice assistant associate graduate sr jr trainee interim acting freelance',
  legalForms:
    'inc.|inc|llc|llp|ltd.|ltd|limited|plc|corp.|corp|corporation|company|co.|co|pvt|pte|pty|cic|cio|& sons|and sons|& daughters|& co.|bros.|brothers|& partners',
  organisations: `nursery surgery pharmacy bakery brewery butchers builders joinery plumbing roofing foundry mill shipyard quarry farm estate winery dairy garage motors removals haulage couriers freight
    council borough county parish police constabulary hospice charity union federation chamber orchestra theatre theater gallery cinema inn pub tavern bistro diner kitchen catering salon barbers spa gym
    solicitors attorneys chambers accountants architects surveyors estates realty properties housing homes academy polytechnic kindergarten preschool observatory aquarium zoo airport airways railways port`,
  schools: '',
  degrees: {
    doctorate: 'doctor of philosophy|doctorate|doctor of medicine|engineering doctorate',
    master: 'master of research|MRES|master of letters|mlitt|master of social work|MSW|integrated master',
    bachelor: "bachelor's|bachelor with honours|foundation degree|top-up degree",
    vocational:
      'city and guilds|apprenticeship|advanced apprenticeship|modern apprenticeship|trade certificate|red seal|journeyman certificate|national certificate|national diploma|higher national certificate|higher national diploma|diploma of higher education|certificate of higher education|associate of arts|associate of science|associate of applied science|vocational certificate|ITI',
    school:
      'a levels|as levels|o levels|GCSE|GCSES|IGCSE|high school diploma|SSLC|plus two|higher secondary certificate|secondary school certificate|leaving certificate|junior certificate|scottish highers|advanced highers|international baccalaureate|GED|btec level 2|school certificate|matriculation|12th standard|10th standard|class xii|class x|CSEC|CAPE|KCSE|WAEC|NECO',
  },
  levels: {
    native: 'native speaker|mother tongue',
    C1: 'business fluent|very good',
    B1: 'conversational|fair',
    A2: 'basic knowledge|school level',
  },
  languageLabels: 'languages|language',
  addressLabels: 'address|location|based in|lives in|residence|city|home town|current location',
  labels: {},
  grades: '',
};
