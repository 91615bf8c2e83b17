import { normalForms } from './tokens.ts';

/**
 * Everyday English words that a question and an article use for one another: a line each. They never count as a match, only as a hint
 * beside the question's own words, so a line may be loose. Compiled by hand.
 */
const GROUPS = `
begin start commence launch open founded establish create form initiate introduce debut premiere inaugurate founder unveil
end finish conclude close cease stop terminate expire
born birth birthplace
die death dead kill pass perish assassinate murder slay
build construct erect construction building
make produce manufacture production manufacturer maker
big large great huge major biggest largest greatest
small little minor tiny smallest
movie film picture cinema
show program programme series broadcast air televise episode
buy purchase acquire acquisition
sell sale sold vend
cost price expense worth value pay paid fee
money fund funding finance cash dollar
win won victory winner defeat beat triumph champion
lose lost loss loser
author write wrote written writer novelist
invent discover discovery inventor invention
name call title nickname dub term refer know knowledge
locate situate location located lie based headquarter headquarters
live reside residence resident home dwell inhabit inhabitant population life
job work employ employee employment occupation profession career
teacher teach professor instructor lecturer
student pupil learner undergraduate
school college university academy institution campus
doctor physician surgeon
child children son daughter kid offspring
wife husband marry married marriage spouse wed wedding
father mother parent parents
country nation state
city town municipality village
leader head chief president chairman director direct
king queen monarch ruler emperor reign throne
army military troops soldier force forces
war battle conflict fight combat
attack assault raid invade invasion bomb
agreement treaty pact accord deal contract
law legislation act statute rule regulation
court judge tribunal trial
crime criminal offence offense felony
vote election elect ballot poll
allow permit let enable authorize
prevent stop prohibit ban forbid bar block
help aid assist support assistance
need require necessary requirement must
use utilize employ usage apply application
show demonstrate reveal indicate exhibit display
say tell state announce declare claim assert
think believe consider regard view opinion belief
increase rise grow growth raise climb expand
decrease decline fall drop reduce reduction shrink
cause lead result trigger reason
goal aim purpose objective intend
important significant key main principal primary chief
famous known popular renowned notable
type kind sort form category
part portion section component piece
member belong membership
group team band organization
company firm corporation business enterprise
area region zone territory district
land ground terrain
river stream tributary
mountain mount peak hill
sea ocean water
ship boat vessel
car vehicle automobile
train railway railroad rail
plane aircraft airplane jet
road street highway route avenue
house home dwelling residence
food meal eat diet
old age aged ancient
young youth teenager
early earliest first original initially originally
last final latest recent
many numerous multiple several
long length duration last
high height tall
far distance mile
fast speed quick rapid
hot heat temperature warm
cold cool freeze
sick ill disease illness infection
drug medicine medication pharmaceutical
cure treat treatment heal therapy
plant vegetation flora
animal wildlife fauna species
religion faith church religious
god deity divine
book novel publication publish
song music track single
singer vocalist perform performer performance
play portray role star actor
game match contest
player athlete
score goal touchdown point
prize award medal honor
picture image photo photograph
color colour hue
letter mail correspond
language speak tongue
meaning mean define definition
study research investigate examine
scientist researcher
teach educate education
happen occur take place event hold held
come arrive arrival reach
go leave depart departure travel
give grant provide supply offer donate
get obtain receive gain acquire
take seize capture
move relocate transfer migrate
change alter modify transform
replace succeed successor substitute
send dispatch
stay remain
return come back
choose select pick appoint selection choice
hire recruit
fire dismiss sack resign
meet meeting encounter visit reception
talk speak discuss discussion conversation negotiate negotiation
ask request demand
answer reply respond response
try attempt seek
plan intend propose proposal scheme
agree accept consent approve approval
refuse reject deny decline
protest demonstrate demonstration march rally
damage harm destroy destruction ruin
protect defend defense defence guard security
free liberty freedom release liberate
join unite merge union combine
split divide separate division
contain include consist comprise compose composition
own possess property owner
control rule govern manage run operate
size dimension area extent
amount quantity number total sum
percent percentage proportion rate
year annual yearly annually
century decade era period
day daily date
night evening
weather climate storm
earthquake quake tremor
economy economic financial
rich wealthy wealth
poor poverty
tax taxation levy
trade commerce export import
worker laborer labour labor staff
oil petroleum
energy power electricity
engine motor
computer machine device
problem issue trouble difficulty challenge
danger risk threat hazard
idea concept notion theory
method way technique process
effect impact influence affect consequence
difference differ distinct distinction
similar alike resemble same
opposite contrary
decide decision
describe description depict
explode explosion blast
speech address speaker
fly flight
prove proof evidence
advise advice adviser advisor
strong strength
wide width
deep depth
true truth
immigrate immigration immigrant emigrate
paint painter painting
design designer architect
edit editor
invest investor investment
rob robbery theft steal thief
arrest detain detention custody apprehend
sentence imprison prison jail prisoner
accuse accusation allege allegation charge
suspect suspicion
probe inquiry
injure injury wound hurt casualty
save rescue survive survivor
hide conceal
warn warning alert caution
praise commend applaud laud
criticize criticism condemn denounce blame
emphasize stress underline highlight
suggest recommend recommendation suggestion
promise pledge vow commit commitment
celebrate celebration anniversary mark commemorate
chair chairperson
attend attendance participate participation participant
sign signature signing
cooperate cooperation collaborate collaboration partner partnership
strengthen enhance improve boost reinforce improvement
weaken undermine
rank ranking rating
delay postpone suspend suspension
cancel scrap abandon
weigh weight
owe debt
earn salary wage income
borrow loan
tie draw
citizen citizenship
`;

/** Countries and the words for what comes from them: akin too, but not everyday words. */
const NATIONS = `
france french
germany german
britain british england english uk
spain spanish
italy italian
china chinese
japan japanese
russia russian soviet
india indian
america american
canada canadian
mexico mexican
brazil brazilian
australia australian
korea korean
vietnam vietnamese
poland polish
ukraine ukrainian
turkey turkish
greece greek
egypt egyptian
iran iranian persian
iraq iraqi
israel israeli
netherlands dutch holland
sweden swedish
norway norwegian
denmark danish
finland finnish
switzerland swiss
austria austrian
ireland irish
scotland scottish scots
wales welsh
portugal portuguese
hungary hungarian
rome roman
europe european
africa african
asia asian
`;

const EVERYDAY: ReadonlyMap<string, string> = groupsOf(GROUPS, '#');
const CLASSES: ReadonlyMap<string, string> = new Map([...groupsOf(NATIONS, '@'), ...EVERYDAY]);

/** What makes words akin: a group above, else the first five letters; undefined for a short word and a number. */
export function akinClassOf(term: string): string | undefined {
  return CLASSES.get(term) ?? (term.length >= 5 && /^\p{L}/u.test(term) ? `${term.slice(0, 5)}*` : undefined);
}

/** Whether it is one of the everyday words above: that two articles lack it says little. */
export function isEveryday(term: string): boolean {
  return EVERYDAY.has(term);
}

/** The everyday words that are akin to one, as terms, itself left out. */
export function everydayAkin(term: string): readonly string[] {
  const group = EVERYDAY.get(term);
  if (group === undefined) return [];
  return [...EVERYDAY].flatMap(([other, own]) => (own === group && other !== term ? [other] : []));
}

/** The group of every term: `prefix` and the number of its line. A word in two groups belongs to the first. */
function groupsOf(lines: string, prefix: string): Map<string, string> {
  const byTerm = new Map<string, string>();
  for (const [at, line] of lines.trim().split('\n').entries()) {
    for (const word of line.split(' ')) {
      const { term } = normalForms(word);
      if (!byTerm.has(term)) byTerm.set(term, `${prefix}${at}`);
    }
  }
  return byTerm;
}
