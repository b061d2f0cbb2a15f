// English trades: titles, who employs, where one learns, degrees, skills and papers of all kinds of work.
import { listed } from '../split.ts';
import type { Language } from './language.ts';

export const ENGLISH_TRADES: Pick<
  Language,
  | 'titles'
  | 'titlePatterns'
  | 'titleFields'
  | 'employers'
  | 'businesses'
  | 'universities'
  | 'schools'
  | 'degrees'
  | 'areas'
  | 'qualifications'
  | 'degreeJoins'
  | 'grades'
  | 'skills'
  | 'skillGroups'
  | 'certificates'
  | 'issuers'
  | 'awards'
  | 'interests'
> = {
  titles: listed(`
    Welder|Staff Nurse|Head Gardener|Pastry Chef|Sous Chef|Barista|Bricklayer|Plasterer|Quantity Surveyor|Site Foreman|Crane Operator
    Midwife|Paramedic|Dental Hygienist|Physiotherapist|Speech and Language Therapist|Radiographer|Pharmacist|Optometrist|Phlebotomist
    Primary School Teacher|Teaching Assistant|Lecturer in Economics|Professor of Geology|Research Fellow|Postdoctoral Researcher|Doctoral Candidate|Librarian|Archivist|Museum Curator
    Solicitor|Paralegal|Legal Secretary|Court Clerk|Barrister|Notary|Compliance Officer|Company Secretary|Tax Adviser|Bookkeeper
    Payroll Clerk|Auditor|Actuary|Loan Officer|Bank Teller|Claims Adjuster|Underwriter|Treasurer|Chief Financial Officer|Financial Controller
    Journalist|Copy Editor|Photographer|Illustrator|Graphic Designer|Art Director|Sound Engineer|Stage Manager|Violinist|Translator
    Interpreter|Tour Guide|Flight Attendant|First Officer|Deck Hand|Train Driver|Bus Driver|Forklift Driver|Courier|Warehouse Operative
    Security Guard|Firefighter|Police Constable|Prison Officer|Social Worker|Youth Worker|Care Assistant|Nanny|Childminder|Probation Officer
    Electrician|Plumber|HVAC Technician|Lift Mechanic|Auto Mechanic|Toolmaker|CNC Machinist|Millwright|Boilermaker|Joiner
    Carpenter|Upholsterer|Tailor|Shoemaker|Jeweller|Watchmaker|Hairdresser|Beautician|Florist|Butcher
    Farm Manager|Beekeeper|Forester|Agronomist|Veterinary Nurse|Zookeeper|Fisheries Observer|Winemaker|Brewer|Miller
    Civil Engineer|Structural Engineer|Process Engineer|Reliability Engineer|Test Engineer|Mechanical Designer|Surveyor|Cartographer|Hydrologist|Meteorologist
    Data Scientist|Data Engineer|Software Developer|Backend Developer|Frontend Developer|Full Stack Engineer|DevOps Engineer|Site Reliability Engineer|Database Administrator|Systems Administrator
    Network Technician|Help Desk Analyst|Scrum Master|Product Owner|UX Researcher|QA Tester|Penetration Tester|Machine Learning Engineer|Solutions Architect|Game Designer
    Call Centre Agent|Sales Assistant|Store Manager|Buyer|Merchandiser|Estate Agent|Auctioneer|Receptionist|Office Manager|Executive Assistant
    Personal Assistant to the CEO|Event Planner|Wedding Coordinator|Hotel Night Auditor|Concierge|Housekeeper|Maître d'|Sommelier|Kitchen Porter|Bar Manager
    Recruiter|HR Generalist|Training Officer|Chief of Staff|Policy Adviser|Town Planner|Fundraiser|Campaign Organiser|Grants Officer|Parliamentary Researcher
    Lab Technician|Microbiologist|Clinical Trial Coordinator|Biostatistician|Epidemiologist|Geneticist|Medical Writer|Toxicologist|Materials Scientist|Astronomer
    Choreographer|Set Designer|Costume Maker|Puppeteer|Video Editor|Animator|Camera Operator|Radio Presenter|Podcast Producer|Author
    Roofer|Scaffolder|Glazier|Tiler|Painter and Decorator|Groundskeeper|Arborist|Window Cleaner|Caretaker|Pest Controller`),
  titlePatterns: listed(
    '{f} Manager|Senior {f} Manager|{f} Engineer|Senior {f} Engineer|Lead {f} Engineer|{f} Analyst|Junior {f} Analyst|{f} Consultant|Head of {f}|Director of {f}|Vice President, {f}|{f} Specialist|{f} Coordinator|{f} Assistant|{f} Intern|Assistant {f} Manager|{f} Officer|Freelance {f} Consultant|{f} Team Lead|{f} Associate|Chief {f} Officer|Deputy Head of {f}|Trainee – {f}|{f} Apprentice|Manager, {f}|{f} Technician|{f} Supervisor|Interim {f} Manager|{f} Administrator|Principal {f} Consultant|Working Student {f}|Intern ({f})|{f} Executive|Regional {f} Lead',
  ),
  titleFields: listed(
    'Marketing|Sales|Procurement|Logistics|Quality|Finance|Operations|Software|Hardware|Customer Success|Product|People|Facilities|Supply Chain|Communications|Safety|Energy|Risk|Data|Claims|Rail|Water|Clinical|Regulatory Affairs|Digital|Brand|Partnerships|Process|Maintenance|Catering|Export|Credit|Business Development|Sustainability|Security|Programme|Research|Production|Fleet|Membership|Retail|Category|Asset|Telecoms|Automation|Validation|Learning|Events|Content|Payments',
  ),
  employers: listed(`
    {n} Ltd|{n} Limited|{n} Inc.|{n} LLC|{n} plc|{n} Group|{n} & Co.|{s} & Sons|{s} & Partners|{s} and {s} LLP|{s}, {s} & {s}|{n}|{n} {w}|{s} {w}|{t} {w}|{n} Pty Ltd|{n} Pvt. Ltd.|{n} Corp.|{n} Corporation|{n} Holdings|{n}.io|The {s} Foundation|The {n} Trust
    {t} City Council|{t} County Hospital|St {g}'s Hospital|{t} General Hospital|University of {t}|{t} Primary School|Royal {t} Infirmary|Hotel {n}|{s}'s Bakery|The {n} Inn|{t} Philharmonic|{t} Museum of Art|{t} Water Board|Port of {t}|{n} Labs|Studio {n}|{s} Family Office|{n} Credit Union|Bank of {t}|{t} Evening Post|Friends of the {t} Canal|Ministry of {w}, {t}|{n} International School|Institute for {w}|National {w} Board|Freelance|Self-employed`),
  businesses: listed(
    'Logistics|Plumbing Services|Steel|Textiles|Insurance|Software|Foods|Catering|Engineering|Pharmaceuticals|Airlines|Railways|Shipping|Consulting|Accountants|Architects|Dental Practice|Care Homes|Motors|Farms|Nurseries|Publishing|Records|Energy|Water|Robotics|Semiconductors|Analytics|Media|Games|Furniture|Hotels|Brewery|Dairy|Quarries|Timber|Packaging|Optics|Biotech|Diagnostics|Staffing|Security|Cleaning Services|Travel|Aviation|Ceramics|Print Works|Glass|Chemicals|Mining',
  ),
  universities: listed(`
    University of {t}|{t} University|{t} State University|{s} College|{t} Institute of Technology|{s} University|St {g}'s College, {t}|{t} Polytechnic|{t} School of Economics|{s} School of Business, University of {t}|{t} College of Art and Design|Royal Conservatoire of {t}|{t} Medical School|Technical University of {t}|{n} Business School|{t} Agricultural University|{s} Law School|Indian School of {w}, {t}|{t} Community College|{g} {s} University`),
  schools: listed(
    "{t} High School|St {g}'s School|{t} Grammar School|{t} Technical College|{s} Academy|{t} Further Education College|Kendriya Vidyalaya {t}|{s} Sixth Form College|Holy Cross Convent School, {t}|{t} Trade School|{n} Training Centre|{t} Girls' High School|Codebase Bootcamp {t}|{n} School of Nursing",
  ),
  degrees: listed(
    'Bachelor of Science|BSc|B.Sc.|BA|Bachelor of Arts|BEng|B.Tech|B.E.|MSc|Master of Science|M.S.|MA|Master of Arts|MEng|PhD|Ph.D.|Doctor of Philosophy|LLB|LLM|BCom|B.Com.|BFA|MFA|Associate of Applied Science|Diploma|Postgraduate Diploma|Higher National Diploma|BSc (Hons)|BA (Hons)|Bachelor of Engineering|Bachelor of Commerce|Master of Engineering|Foundation Degree|Certificate|Advanced Diploma|M.Phil.|Bachelor of Education|BBA|Master’s degree|Bachelor’s degree|Graduate Certificate|MPH',
  ),
  areas: listed(
    'Computer Science|Mechanical Engineering|Nursing|History|English Literature|Economics|Applied Mathematics|Civil Engineering|Marine Biology|Philosophy|Graphic Design|Accounting and Finance|Business Administration|Social Work|Law|Physics|Chemistry|Psychology|Fine Art|Music Performance|Hospitality Management|Agricultural Science|Geography|Political Science|International Relations|Electrical and Electronic Engineering|Pharmacy|Veterinary Science|Architecture|Urban Planning|Film Studies|Journalism|Linguistics|Public Health|Statistics|Environmental Science|Food Technology|Culinary Arts|Sports Science|Early Childhood Education|Biochemistry|Human Resource Management|Supply Chain Management|Data Science|Robotics|Archaeology|Theology|Fashion Design|Library and Information Science|Aeronautical Engineering',
  ),
  qualifications: listed(
    'A levels|GCSEs|High School Diploma|SSLC|HSC|International Baccalaureate|BTEC Level 3|City & Guilds Level 2 Plumbing|NVQ Level 3 Carpentry|GED|Leaving Certificate|Scottish Highers|MBA|MBBS|Registered Nurse Diploma|PGCE|Apprenticeship, Toolmaking|Matric|Executive MBA|Juris Doctor|Doctor of Medicine|ACCA|Secondary School Certificate|WASSCE|Full Stack Bootcamp|Journeyman Electrician Apprenticeship',
  ),
  degreeJoins: [
    '{d} in {a}',
    '{d}, {a}',
    '{d} {a}',
    '{d} – {a}',
    '{d} ({a})',
    '{d} in {a}',
    '{d}: {a}',
    '{a}, {d}',
    '{a} ({d})',
  ],
  grades: listed(
    'GPA: 3.8/4.0|First Class Honours|2:1|Upper Second Class|GPA 3.6|Distinction|cum laude|Grade: A|78 %|CGPA: 8.4/10|Merit|magna cum laude|GPA: 3.92|First class|Grade: 85%|Pass with Merit|CGPA 7.9|summa cum laude',
  ),
  skills: listed(`
    Python|Java|TypeScript|SQL|Go|C++|C#|Rust|React|Angular|Docker|Kubernetes|Terraform|AWS|Azure|PostgreSQL|MongoDB|Linux|Bash|Git|Jenkins|Node.js|.NET|Tableau|Power BI|SAP|Salesforce|HubSpot|Excel|PowerPoint|Google Analytics|Photoshop|InDesign|Figma|Blender|AutoCAD|SolidWorks|Revit|MATLAB|SPSS|Stata|LaTeX|PLC programming|SCADA|Six Sigma|Lean manufacturing|Kaizen|Root cause analysis
    MIG welding|TIG welding|Blueprint reading|Pipe fitting|Brazing|Pattern cutting|Pruning|Grafting|Soil testing|Irrigation|Milking|Cheese making|Wine tasting|Menu planning|Knife skills|Stock control|Till work|Visual merchandising|Cash handling|Upselling|Cold calling|Negotiation|Account management|Pipeline reviews|Forecasting|Budgeting|Cost accounting|IFRS|US GAAP|VAT returns|Payroll|Audit planning|Credit control|Risk assessment|Anti-money laundering|Contract drafting|Legal research|Conveyancing|Due diligence|Mediation|Case notes|Safeguarding|Wound care|Venepuncture|Triage|Patient education|Medication rounds|Infection control|Ultrasound|PCR|ELISA|Cell culture|Flow cytometry|HPLC|Mass spectrometry|GIS|Remote sensing|Drone piloting|Phonics|Lesson planning|Classroom management|Curriculum design|Public speaking|Copywriting|Proofreading|Subtitling|Simultaneous interpreting|Grant writing|Fundraising|Volunteer management|Event planning|Travel booking|Diary management|Minute taking|Touch typing|Sight reading|Stage lighting|Sound mixing|Colour grading|Storyboarding|Screen printing|Darkroom printing|Bookbinding|First aid|Manual handling|Forklift driving|Route planning|HGV driving|Customs clearance|Incoterms|Procurement|Vendor management|Warehouse layout|Kanban|Scrum|Stakeholder management|Change management|Mentoring|Conflict resolution|Teamwork|Time management|Problem solving|Communication|Leadership`),
  skillGroups: listed(
    'Programming|Tools|Software|Methods|Languages & frameworks|Office|Laboratory|Machines|People|Design|Data|Management|Clinical|Kitchen|Databases|Cloud|Workshop|Finance|Other|Soft skills|Technical|Practical|Digital|Research',
  ),
  certificates: listed(`
    PRINCE2 Practitioner|Project Management Professional (PMP)|Certified ScrumMaster|First Aid at Work|Food Hygiene Level 3|Forklift Licence B1|IPAF 3a, 3b|CSCS Gold Card|CCNA|AWS Certified Developer – Associate|Microsoft Azure Fundamentals|ITIL 4 Foundation|Lean Six Sigma Green Belt|Advanced Life Support|Basic Life Support|TEFL Certificate, 120 hours|Certified Public Accountant|CFA Level II|Chartered Engineer|NEBOSH General Certificate|Commercial Pilot Licence|PADI Divemaster|Cisco CyberOps Associate|Google Ads Search Certification|Certified Internal Auditor|Lifeguard Qualification|Wine and Spirits Level 2|Gas Safe Registration|18th Edition Wiring Regulations|Personal Licence Holder|Certified Kubernetes Administrator|Oracle Database SQL Associate|Mental Health First Aider|Data Protection Practitioner|CompTIA Security+|Salesforce Administrator|Pesticide Application PA1 and PA6|Chainsaw Maintenance and Cross-cutting|Driving Licence C+E|Phlebotomy Technician|Notary Public|Real Estate Broker License|Series 7|Certified Welding Inspector|Machine Learning Specialization|Deep Learning Fundamentals|Business Writing Essentials|Teaching in Higher Education|Good Clinical Practice|Radiation Protection Supervisor`),
  issuers: listed(
    'AXELOS|PMI|Scrum Alliance|British Red Cross|City & Guilds|Coursera|edX|Cisco|Microsoft|Amazon Web Services|Google|American Heart Association|Trinity College London|CompTIA|Oracle|State Board of Nursing|Civil Aviation Authority|PADI|Highfield|Chartered Institute of Building|American Welding Society|Udemy|The Linux Foundation|ISACA|St John Ambulance|Institute of Internal Auditors',
  ),
  awards: listed(
    'Employee of the Year|Dean’s List|Best Paper Award|Young Engineer Prize|Apprentice of the Year|Chancellor’s Medal|Rotary Scholarship|Best Newcomer|Travel Grant|Teaching Excellence Award|Innovation Challenge, second place|Golden Ladle|Regional Safety Award|President’s Club|Gold Duke of Edinburgh’s Award|Full Tuition Scholarship|Hackathon Winner|Audience Prize|Long Service Medal|Nurse of the Month|Design Week Finalist|Marathon of Ideas, third prize|Outstanding Thesis Award|Top Seller of the Region',
  ),
  interests: listed(
    'hill walking|choir singing|chess|gardening|bread baking|cycling|five-a-side football|cricket|bird watching|pottery|salsa dancing|sea swimming|board games|reading crime novels|amateur dramatics|knitting|climbing|photography|old motorbikes|beekeeping|yoga|rowing|travel|street food|jazz piano|model railways|volunteering at the food bank|astronomy|pub quizzes|origami',
  ),
};
