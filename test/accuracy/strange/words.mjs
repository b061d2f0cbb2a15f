// What strange resumes are made of: names, houses, trades and sentences, all fictitious. Every list is parted in two by its
// even and odd places, one for the files that numbers are fitted on, one for those that are reported: no word is in both.
export const WORDS = {
  given:
    'Ottilie|Bram|Saoirse|Tadeo|Ilka|Fenwick|Marisol|Anselm|Yewande|Corin|Petra|Lazlo|Nerys|Ishaan|Delphine|Oisin|Tamsin|Ruben|Hedda|Quentin|Zofia|Amadou|Linnea|Barnaby',
  family:
    'Vantongeren|Achterberg|Okorie|Pellegrino|Szarka|Wetherby|Ibarra|Lindqvist|Marchetti|Oduya|Kestrel|Ravnsborg|Thistlewood|Bhandari|Corvalan|Dunleavy|Eriksdottir|Fairweather|Grzybek|Haverkamp|Imrie|Jaworski|Kaminer|Larkspur',
  city: 'Lisbon|Bristol|Ghent|Porto|Malmo|Turin|Galway|Leipzig|Bilbao|Aarhus|Graz|Utrecht|Nantes|Cork|Bergen|Valencia',
  house:
    'Harbour House Hotel|Copper Lantern|Marrow and Vane|The Quiet Mill|Stag and Compass|Fennel Yard|Old Ropewalk|Blue Kettle|Orchard Nine|Tin Whistle Freight|Seven Bridges Bakery|Moss and Mortar|Paper Crane|North Quay Ferries|Amber Loom|The Glass Orchard|Hollow Oak Joinery|Salt Road Carriers|Wren and Wheel|Candle Street Clinic|Little Wharf|Sable Foundry|Long Meadow Dairy|The Brass Thimble|Kelp and Cable|Pigeon Post Couriers|Lower Lock Brewery|Larch Hill Nursery|Winter Gate Theatre|Tidewater Signals|Three Gables|Ivy Court Kitchens',
  title:
    'Sous Chef|Bell Founder|Grain Buyer|Loom Setter|Ferry Purser|Kiln Hand|Head of Listening|Night Baker|Lead Gardener|Rope Access Rigger|Cellar Hand|Keeper of Lists|Stage Carpenter|Signal Fitter|Pattern Cutter|Glass Blower|Dairy Hand|Route Planner|Maltster|Second Mate|Seed Cleaner|Prop Maker|Wheelwright|Puppet Maker|Ward Clerk|Lamp Trimmer|Thatcher|Sail Maker|Wool Sorter|Fish Curer|Map Colourist|Clock Repairer',
  done: 'Brought the waste of the house down by|Took a crew through|Set up a second line that carried|Rewrote the rota for|Kept the books of|Trained up|Saved the yard|Mended and tested|Moved the stores without losing|Cut the queue at the door by|Wrote the handbook that is used by|Found buyers for|Fired and glazed|Ran the evening shift of|Put right the complaints of|Drew up plans for',
  what: '14 per cent in a wet year|nine winters without an accident|two thousand loaves a night|eleven people and a dog|three boats and a barge|six newcomers every spring|forty hours a month|120 lanterns before each season|a single crate|a third within one summer|five other houses since|last year’s unsold wool|700 tiles for the town hall|a kitchen of twenty|guests who had left angry|the new quay and its crane',
  school:
    'Brookfield Guild of Weavers|Northmoor Polytechnic|Saint Alban Institute|Harrow Lane College|Eastfold Academy|Riverside School of Crafts|Marlow Technical Institute|Aldergate University|Lindenhof Academy|Saltmarsh College|Weald University|Tollgate School of Trades|Firth Maritime Institute|Penrose Conservatory|Kirkstall College|Ashdown Polytechnic',
  degree:
    'Diploma in Kiln Firing|Bachelor of Science in Hydrology|Certificate in Patisserie|Master of Arts in Stagecraft|Diploma in Rope Work|Bachelor of Arts in Folk Music|Certificate in Dairying|Master of Science in Acoustics|Diploma in Horticulture|Bachelor of Engineering in Bridges|Certificate in Bookbinding|Master of Arts in Cartography|Diploma in Brewing|Bachelor of Science in Botany|Certificate in Clockmaking|Master of Science in Textiles',
  skill:
    'dough lamination|tide tables|rigging plans|hand glazing|stock counts|sour starters|copper soldering|crane signals|fish filleting|loom repair|route sheets|cellar hygiene|leaf grafting|bell tuning|stage lighting|hull painting|wool grading|bread scoring|knot work|ledger keeping|seed drying|glass cutting|barrel making|map drawing|lamp wiring|cheese washing|dry stone walls|pattern drafting|timber framing|yeast propagation|ice carving|net mending',
  language:
    'Portuguese|Italian|Dutch|Swedish|Spanish|German|Danish|Polish|French|Basque|Irish|Czech|Welsh|Greek|Catalan|Finnish',
  level:
    'mother tongue|fluent|enough to argue|good|halting|every day|basic|for the market|at home|written and spoken',
  paper:
    'Forklift Pass B2|First Aid at Sea|Food Hygiene Level 3|Working at Heights Card|Abrasive Wheels Ticket|Pressure Vessel Permit|Banksman Card|Allergen Awareness Level 2|Radio Operator Short Range|Fire Marshal Badge|Chainsaw Ticket CS30|Inland Waterways Pilot Card|Manual Handling Card|Confined Spaces Permit|Lifting Supervisor Card|Pasteuriser Permit',
  issuer:
    'Harbour Board|Trade Chamber West|Guild Hall|Safety Council|River Authority|Kitchen Trust|Dockers’ Union|County Office',
  prize:
    'Golden Thimble|Young Maltster of the Year|Silver Oar|Loaf of the Season|The Ferryman’s Cup|Best Small Garden|Copper Rose|Lantern Prize',
  project:
    'Tide Clock|Bread Atlas|Rope Register|Lantern Walk|Seed Swap Shelf|The Bell Archive|Ferry Diary|Knot Library|Wool Map|Night Kitchen Radio|Harbour Model|Barge Garden|Crane Spotter|Oven Logbook|Moth Count|Button Museum',
  about:
    'shows the water at nine quays|a map of every bakery on the coast|keeps the age of each line on board|evening tours with forty lamps|neighbours trade what they grew|recordings of towers since 1900|twelve years on one crossing|ties and pictures of each of them|where fleeces of the county go|songs for people who bake|a port in a shoe box|vegetables on a moored boat|who lifts what along the river|heat and crumb of 600 loaves|what flies around one lamp in June|a drawer with labels',
  article:
    'How Dough Remembers the Weather|On the Ageing of Wet Rope|Nine Ways to Hang a Lantern|What Ferries Owe to Timetables|The Sound of Cracked Bells|Counting Sheep by Their Wool|Old Quays and New Cranes|A Short History of Yeast in Ports|Why Barges Turn Slowly|Light on Night Work|The Price of Clean Cellars|Reading Tides Without Tables|Glass That Sings|Seeds That Wait|Thatch in Dry Summers|The Grammar of Knots',
  journal:
    'Annals of Coastal Trades|The Baker’s Quarterly|Proceedings of the Rope Society|River and Yard|Letters on Light|The Guild Review|Harbour Notes|Journal of Small Works',
  motto:
    'Slow is smooth and smooth is fast.|I like things that hold.|Nothing leaves my bench unfinished.|Early riser, late leaver.|Good bread needs patience.|The sea teaches order.|Ask me about bells.|Measure twice, cut once.',
  character:
    'I have spent my working days among people who make things by hand, and I look for a house that still does.|Steady hands and a clear head in loud rooms, after years on quays and in kitchens of every size.|Somebody who finishes what was begun, writes it down, and teaches the next one how it was done.|For more than ten years I have looked after boats, stores and crews, and I would like to do so nearer to home.|What I am best at is bringing order into a yard without making anybody feel watched.|Raised above a bakery, trained on the water, happiest where both smells meet.|I mend what others throw away and know what it costs, which is why shops keep me.|Careful, curious and hard to tire, with an eye for what a guest does not say.',
};

/** The half of a list that a fold may draw from; `fold` is 0 or 1. */
export const half = (list, fold) => list.split('|').filter((_, i) => i % 2 === fold);
