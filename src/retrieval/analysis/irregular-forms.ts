/**
 * Irregular English words, a line each: the base form and what it becomes. A question says "did … win", the article says "won". Forms
 * that are mostly another word stay as they are (bore, bound, fed, ground, lay, leaves, lives, wound). Compiled by hand.
 */
const FORMS = `
arise arose arisen
awake awoke awoken
become became
beat beaten
begin began begun
bend bent
bite bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
rebuild rebuilt
burn burnt
bus buses
gas gases
buy bought
catch caught
choose chose chosen
cling clung
come came
overcome overcame
creep crept
deal dealt
dig dug
draw drew drawn
withdraw withdrew withdrawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
go went gone
undergo underwent undergone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
uphold upheld
withhold withheld
keep kept
kneel knelt
know knew known
lay laid
lead led
mislead misled
leap leapt
learn learnt
leave left
lend lent
lie lain
light lit
lose lost
make made
mean meant
meet met
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
repay repaid
prove proven
ride rode ridden
ring rang rung
rise rose risen
run ran
overrun overran
say said
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spring sprang sprung
stand stood
understand understood
withstand withstood
steal stole stolen
stick stuck
sting stung
stride strode
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
mistake mistook mistaken
undertake undertook undertaken
teach taught
tear tore torn
tell told
think thought
rethink rethought
throw threw thrown
tread trod trodden
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
write wrote written
rewrite rewrote rewritten
man men mens
woman women womens
child children childrens
grandchild grandchildren
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
wife wives
knife knives
wolf wolves
thief thieves
shelf shelves
scarf scarves
elf elves
hoof hooves
dwarf dwarves
half halves
calf calves
loaf loaves
self selves
crisis crises
thesis theses
hypothesis hypotheses
criterion criteria
phenomenon phenomena
bacterium bacteria
`;

/** Words that end like "policemen" without being the plural of a word in "-man". */
const NO_MEN: ReadonlySet<string> = new Set(['abdomen', 'acumen', 'regimen', 'specimen', 'turkmen']);

/** Compounds of words in -f and -fe: "pen**knives**", "mid**wives**", "book**shelves**", "clover**leaves**", "were**wolves**". */
const COMPOUND_IN_VES = /^.{2,}(?:kni|wi|shel|lea|loa|wol|thie|scar)ves$/u;
/** Of these the ones whose singular has an "e": "jackknife", "housewife". */
const IN_FE = /(?:kni|wi)ves$/u;
/** What is no plural, though it ends so. */
const NO_VES: ReadonlySet<string> = new Set(['interleaves']);

const BASES: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/** The base form of an irregular English word in lower case ("won" → "win", "policemen" → "policeman"); any other comes back as it is. */
export function baseForm(word: string): string {
  const base = BASES.get(word);
  if (base !== undefined) return base;
  if (word.length > 5 && word.endsWith('men') && !NO_MEN.has(word)) return `${word.slice(0, -2)}an`;
  return word.endsWith('ves') ? ofCompound(word) : word;
}

/** "Penknives" as "penknife", "bookshelves" as "bookshelf". */
function ofCompound(word: string): string {
  if (!COMPOUND_IN_VES.test(word) || NO_VES.has(word)) return word;
  return `${word.slice(0, -3)}${IN_FE.test(word) ? 'fe' : 'f'}`;
}
