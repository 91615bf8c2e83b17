import { foldMarks } from '../../text/fold-marks.ts';
import { isSyllable } from '../../text/vietnamese-syllable.ts';
import { isEveryday } from '../analysis/akin-words.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { normalForms, tokenize } from '../analysis/tokens.ts';
import { everydayForms } from './marked-forms.ts';

/** English words that people know how to spell: where no article has one, it is still not a mistyped word. */
const WORDS = `able about comp above accepted accessible account accounts across added address adult adults affected after afternoon afterwards again
against aged agenda agreed ahead airport alarm alcohol allergies allergy allowed alone along already also always ambulance among
animal animals announced annual another answer answered anyone anything anyway apart appeal application applies apply around
arrive asked asleep autumn away baby back backpack badge bags bakery ballot band bank banned bathroom batteries beat because
become been beer before began begin begins behind being bell belongs below bench best better between bicycle bigger biggest bike
bikes bill black blind block blue board boats boiler book booked booking books boot boots borrow borrowed boss both bottle bottles
bought boxes brass bread break breakfast breaks bridge brigade bring broke broken brought buggy build building built burst buses
business button cake call called came camera cameras camping campsite cancel cancellation cancelled cannot captions caravan card
cards carries carry cars case cash cast cats cent certificate chair chairs champion change changed changes channel charge charger
charging charity chat chay cheap cheat cheating check chia child children chips choir chung church city class clean clear climbing
cloakroom clock close closed closes club coach code coffee cold collect collected collection come comes coming committee company
computer confirmation contact contract cook copy corner cosplay cost costs costume could council count coupon course covers cream crew
cross dance danh dark date dates daughter days deadline decided decides decision deck degrees delete deposit deputy desk details
died dinner diploma discord discount discounts distance doctor does dogs donate donation donations done door doors down download
draw drawing drawn drink drinks driver drivers drives drone drones drop dropped dues during each earlier early eaten eight elected
election elevator eleven else email emergency ends english enough entrance entries entry even evening evenings event ever every
everybody everyone everything everywhere example except exit expect expected expensive extra face fair families family faster feel
fees fetch fewer field fifteen fifty fill filled film final finally finals find fine fines finish finished fire firm first fish
five fixed flag flash flat flooded floor folder follow follows food foot forbidden forecast form forms forty forward found four
fourteen free friend from front full fund further game games garden gate gave general gets getting gian giao give given gives
giving glass glasses gluten goes going gone good grant green grey ground group groups grow guests hack halal half hall hand handed
handle hands hang hangs hard have head hear heard hearing heat height held help here high hire hold holds holiday holidays home
hoodie hope hostel hotel hour hours house however hundred hurt huynh idea included including indoors infant inside inspector
install instead insurance internet interpreter into invoice itself jacket jackets jobs join joined joke journalist jury just keep
kept keynote keys khai khuya kids kilometres kind king kinh kitchen knee knife know knows kosher label lamp language lanyard
laptop last lasts late later lead least leave leaves left length lent lentil less letter letters level library lift light lights
like limit line lines link list listened little live livestream lock locker lockers login logo long longer look looked looking
looks loop lorries lose loser lost loud love lower luggage lunch machine machines made mail main make maker makes mang many maps
market mask masks maternity mayor meadow meal means media medic meet meeting meetings meets member members membership merch
message metre metres midnight miles minister minute minutes miss missing moderator moment money mong month months more morning
most move moved moves moving much music must name names near nearly need needed needs neighbours network never news next ngang
ngay nghe nhau night nights nine nobody none noon normal note notes nothing notice number numbers nurse office officer official
older once ones online only open opened opens orange order ordered organiser organisers other others otherwise ours outdoors
outside over overnight overtime pack page pages paid painting pair panel paper papers parent parents park parked parking part
partner parts party pass passed passport password past patch paternity patience pavement payment pays peanut penalty pension
pensioner people percent person phim phone phones photo photos pick picked picks picture pictures pinned pipe pizza place places
plain plan planned plastic play player players plays please plug plus podcast point points police post postpone posts power pram
present president press price prices printed prize prizes programme promise prop property props provided public pupils quarter
quay queen questions queue quiet race radio rain raining ramp rather reach reached read reads ready real really reason receipt
recipe record recorded recording recordings referee refill refund refundable refunds register registration rented repair report
reports reserved residents rest restroom result results retired return right ring rings risk road roof room rooms rope round route
routes rule rules running runs safety said salary sale salt same sang says schedule school scooter score scores screen sealed
season seat seating seats second seconds security seen sell semifinal send sends senior sent served server servers service seven
share sharp sheet shift shifts shirt shoes shop short should show shower showers shows shut shuttle sick side sign signal
signatures signed signs silent since single sinh site sits size sleep sleeping slides small smoke smoking snack snacks snow socket
sold some somebody someone something song sorry soup space spaces speak speaker speakers sponsor sponsors sports spring staff
stage stairs stall stalls stamp stand standing stands start started starting starts station stay stays steep steps steward sticker
still stood stop stopped stops store storm straight stream street strike stroller stuck student stuff subscription subtitle such
summer survey swap sword system table tables tablet take taken takes talk talking talks taxi team teams teenager tell tells tent
test text tham than thanh thank thanks that thay their theirs them themselves then theo there therefore these they thing things
third thirty this those thought thousand three through ticket tickets till time times timetable tired title today toddler together
toilet toilets told took tour town track train training tram trang tranh transfer translation travel treasurer treo trip tripod
trong truck trung tshirt turn turned twelve twenty twice twins umbrella under unless until update upload upper used usual valid
value vape vegan vegetarian vendor vendors version very video videos visitors voice volunteer volunteering volunteers vote voted
votes voting voucher wages wait waiting walk wall wallet want wanted wants warm warning watch watched water weapon weapons wear
weather website wedding week weekend weekends weeks weight welcome well went were what whatever wheelchair wheelchairs when where
whether which while white whoever whole whom whose wide wifi will window wine winner winners wins winter with within without word
words work worked working works workshop worth would wristband write writes writing written wrong wrote xanh xong yard year years
yellow youngest your yours yourself youth`;

/** More such words. Most begin longer ones, so that they look like a clipped word: "wrist" is not short for "wristband". */
const WHOLE = `arch army ball bath beach bear beard berry bias bird blow boat body bold bomb bone bowl brain brand brave brick bright broad brush
bull burn bush butter camp candle cannon care cave chalk chance chart cheer cheese cherry chess chest chin cliff coal coast coat
comb cool copper coral corn cotton cradle craft crown curl cushion custom deal deep deer desert dish dive drag dress duck dust
eagle earth east edge euro fall farm fear feather fern fight fist flame flesh flower fold ford frame fresh frog fruit gift girl
gold grand grape grass gratis grave greed guard guide hair hammer harm harp hawk heart hedge hero hill hobby hole honey hood hook
horn horse hose iron jelly kiss kite lace lake lamb land lane lark lawn leaf leather life lime lion lord luck lung master
mate meat milk mill mine mint mist moon moss mother motor mouse mouth nail neck needle nest onion oven paint palm peace pearl
pepper pillow pine pink plant plate plum poem poet pond pony pool port prayer pride print proof pump puppet quick rabbit rail
reef ribbon rice ride river roast rock roll root rose rough rubber rust safe sail salad sand sauce sausage scale scar scared seed
self shade shadow shark shed sheep shell shield ship shoe shore shot shoulder silk silver sister skill skin skirt slave sledge
sleeve slip slope slow smart smith snake soap sock soft soil solo soul sour south spark spell spider spin spot square squash star
state steam steel stem step stick stone strap straw strong suit swan sweat sweet swim tail tank tear teen thick thin thorn thread
throat throw thumb thunder tiger tight timber tomb tone tongue tool tooth touch tough tower trade tree trick trouser trunk tulip
twist ugly uncle urban vest vine violin wash wasp wave weak weed west whale wheat wheel whip whistle wick wife wild wing wire wise
wish witch wolf woman wood wool worm wrap wrist yeast young`;

const TERMS: ReadonlySet<string> = new Set(tokenize(WORDS).map(({ term }) => term));
const WHOLE_TERMS: ReadonlySet<string> = new Set(tokenize(WHOLE).map(({ term }) => term));

/** Whether a word of a question is a common one of English, by its two normal forms. */
export function isCommonWord({ term, marked }: { readonly term: string; readonly marked: string }): boolean {
  return isStopWord(marked) || isEveryday(term) || TERMS.has(term);
}

/** "Hardest", "larger", "heaviest": what a common word is compared by. */
function isCompared(word: string): boolean {
  const stem = /^(\p{Ll}{3,})(?:er|est)$/u.exec(word.toLowerCase())?.[1];
  if (stem === undefined) return false;
  const words = [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1'), stem.replace(/i$/u, 'y')];
  return words.some((one) => isCommonWord(normalForms(one)));
}

/**
 * Whether a word of a question, as it is typed, is one of English or of Vietnamese that is nobody's slip and short for nothing: a common
 * one, an everyday Vietnamese syllable without its marks ("viet"), and any syllable with marks ("viết").
 */
export function isOrdinaryWord(word: string): boolean {
  const typed = foldMarks(word);
  const forms = normalForms(word);
  if (isCommonWord(forms) || WHOLE_TERMS.has(forms.term) || isCompared(word)) return true;
  // The everyday forms are read only for a word that may be Vietnamese.
  return isSyllable(typed) && (typed !== word.toLowerCase() || everydayForms().of(typed).size > 0);
}
