// English words to write resumes with: made up here, or what any dictionary of trades has.
import { listed } from '../split.ts';
import { ENGLISH_SENTENCES } from './english-sentences.ts';
import { ENGLISH_TRADES } from './english-trades.ts';
import type { Language } from './language.ts';

export const ENGLISH: Language = {
  code: 'en',
  towns: listed(
    'Leeds/GB|Sheffield/GB|Norwich/GB|Swansea/GB|Dundee/GB|Inverness/GB|Derry/GB|Kingston upon Hull/GB|Milton Keynes/GB|Stoke-on-Trent/GB|Croydon/GB|Hemel Hempstead/GB|Galway/IE|Limerick/IE|Boise, ID/US|Tucson, AZ/US|Fargo, ND/US|Des Moines, IA/US|Chattanooga, TN/US|Salt Lake City, UT/US|Kansas City, MO/US|Fort Wayne, IN/US|Santa Rosa, CA/US|St. Paul, MN/US|Winston-Salem, NC/US|Albany, NY/US|Duluth, MN/US|Spokane, WA/US|Halifax/CA|Winnipeg, MB/CA|Saskatoon, SK/CA|Hamilton, ON/CA|Geelong/AU|Hobart/AU|Cairns, QLD/AU|Dunedin/NZ|Napier/NZ|Durban/ZA|Pretoria/ZA|Pune/IN|Kochi/IN|Coimbatore/IN|Jaipur/IN|Quezon City/PH|Davao City/PH|Nakuru/KE|Kumasi/GH|Ibadan/NG|Penang/MY|Lahore/PK|Dubai/AE|Singapore/SG',
  ),
  streets: listed(
    'Mill Lane|Harbour Road|Station Street|Elm Avenue|Church Close|Orchard Drive|Kingsway|Victoria Terrace|Maple Court|Ridge Boulevard|Canal Walk|Old Bakery Yard|Sycamore Crescent|Bridge Street',
  ),
  numberFirst: true,
  given: listed(
    'Abigail|Alastair|Amara|Angus|Beatrice|Bronwyn|Callum|Chidi|Clarissa|Connor|Daphne|Declan|Deepak|Desmond|Eleanor|Emeka|Farah|Fergus|Fiona|Gareth|Georgina|Gwendolyn|Hamish|Harriet|Imogen|Isla|Jasmine|Jerome|Kavita|Keisha|Kwame|Lachlan|Lakshmi|Latoya|Leopold|Lorcan|Malcolm|Marisol|Marlene|Meera|Mohammed|Naledi|Nathaniel|Niamh|Nkechi|Oisín|Olumide|Ophelia|Oscar|Patience|Percival|Philippa|Quentin|Rajesh|Ramón|Rhiannon|Rosalind|Rowan|Sanjana|Saoirse|Shreya|Sibusiso|Siobhan|Tamsin|Tariq|Thandiwe|Theodora|Tyrone|Ursula|Vikram|Wendell|Winifred|Xavier|Yasmin|Yusuf|Zachary|Zainab|Zoë|Mary-Ann|Jean-Luc|Ma. Cristina|Billy Ray',
  ),
  family: listed(
    "Abernathy|Adeyemi|Agarwal|Ainsworth|Akhtar|Asante|Ashworth|Balogun|Banerjee|Barrowclough|Blackwood|Brathwaite|Cadwallader|Castellanos|Chatterjee|Chukwu|Coleridge|D'Souza|Dalgleish|de la Cruz|Delacroix-Hayes|Dlamini|Donnelly|Eastwood-Pike|Ekwueme|Fairweather|Featherstone|Fitzgerald|Garnsworthy|Gillespie|Goonewardene|Hargreaves|Hollingsworth|Iyengar|Jankowitz|Kamara|Kavanagh|Khumalo|Kirkbride|Lindqvist|Llewellyn|MacAllister|Mahlangu|McGillicuddy|Mbeki-Jones|Nakamura|Ndlovu|O'Driscoll|O'Shaughnessy|Okonkwo|Oyelaran|Papadakis|Pemberton|Penhaligon|Pillai|Ramanathan|Rattanakosin|Ravenscroft|Rosenbloom|Sandoval|Satyanarayan|Shufflebotham|Sinnott|St. Clair|Stapleton|Subramanian|Tattersall|Thistlewood|Torrance|Trevelyan|Uchenna|van der Merwe|Venkatesan|Wainwright|Wetherby|Whitcombe|Winterbourne|Wolstenholme|Yarborough|Zuckermann",
  ),
  headings: {
    summary: [
      'Profile|Summary|Professional Summary|About Me|Objective|Career Objective|Personal Statement',
      'Who I am|In brief|At a glance|What I bring|Introduction|Snapshot|Career profile|Personal Profile|In a nutshell|Executive Summary|My story so far|Where I stand|Overview',
    ],
    work: [
      'Experience|Work Experience|Professional Experience|Employment History|Employment|Work History|Career History',
      'What I have done|Projects and posts|Where I have worked|Posts held|Appointments|Career to date|Positions|My working life|Relevant Experience|Professional Background|Jobs|Employment Record|Previous roles|Professional appointments|The road so far|Industry experience|Selected experience|Career Path|Work|Engagements|Roles and responsibilities',
    ],
    education: [
      'Education|Education and Training|Academic Background|Qualifications|Academic Qualifications',
      'Where I learned|Studies|Schooling|Training|What I studied|Academic record|Degrees|Schools attended|Educational History|My education|Academic history|Learning|Scholastic record|Academic preparation',
    ],
    skills: [
      'Skills|Technical Skills|Key Skills|Core Competencies|Skills & Expertise',
      'What I can do|Tools|Know-how|Strengths|Expertise|Areas of expertise|My toolbox|Toolkit|Capabilities|Things I am good at|Competence|Working knowledge|Methods and tools|Technologies|What I work with|Proficiencies',
    ],
    languages: [
      'Languages|Language Skills',
      'Languages spoken|Tongues|Languages I speak|Foreign languages|Spoken languages|Linguistic skills',
    ],
    certificates: [
      'Certifications|Certificates|Licenses & Certifications|Training and Certificates',
      'Licences|Courses|Further training|Accreditations|Tickets and licences|Credentials|Papers and permits|Professional training|Continuing education|Professional development',
    ],
    projects: [
      'Projects|Selected Projects|Personal Projects',
      'Things I built|On the side|Side projects|Key projects|Project work|What I made',
    ],
    publications: [
      'Publications|Selected Publications',
      'Papers|Writing|In print|Journal articles|Peer-reviewed articles|Published work|Conference papers',
    ],
    awards: [
      'Awards|Honors & Awards|Awards and Honours',
      'Prizes|Recognition|Distinctions|Honours|Scholarships|Accolades|Achievements and prizes',
    ],
    volunteer: [
      'Volunteering|Volunteer Experience',
      'Giving back|Community|Voluntary work|Unpaid work|Service|Community involvement',
    ],
    interests: [
      'Interests|Hobbies|Hobbies & Interests',
      'Outside work|Off the clock|When I am not working|Pastimes|Free time|Personal interests',
    ],
    references: ['References|Referees', 'Who can speak for me|People to ask|Referees on request'],
    personal: ['Personal Details|Personal Information', 'About the person|Personalia|Personal data'],
    contact: ['Contact|Contact Details', 'Get in touch|How to reach me|Reach me|Find me|Contact information'],
    other: [
      'Additional Information',
      'A word to close|Motto|Availability|Further facts|Miscellaneous|Declaration',
    ],
  },
  present: listed('present|Present|current|now|to date|today|ongoing|till date|Current'),
  since: listed('since|Since|from'),
  seasons: ['Spring', 'Summer', 'Autumn', 'Winter'],
  at: ['at', 'with', 'at'],
  inside: ['in'],
  by: ['by', 'from', 'issued by'],
  ...ENGLISH_TRADES,
  ...ENGLISH_SENTENCES,
  fluencies: listed(
    'native|fluent|mother tongue|conversational|basic|professional working proficiency|C1|B2|A2|B1|C2|advanced|intermediate|bilingual|full professional proficiency|elementary|good|reading only|limited working proficiency',
  ),
  labels: {
    title: 'Position',
    employer: 'Employer',
    place: 'Location',
    period: 'Period',
    tasks: 'Duties',
    degree: 'Degree',
    institution: 'Institution',
    grade: 'Grade',
    name: 'Name',
    address: 'Address',
    phone: 'Phone',
    email: 'Email',
    web: 'Web',
    born: 'Date of birth',
    nationality: 'Nationality',
    onRequest: 'References available on request.',
    page: 'Page {n} of {m}',
  },
};
