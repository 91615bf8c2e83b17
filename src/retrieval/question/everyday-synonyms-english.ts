/** English words of everyday life that mean the same, a line each; compiled by hand. */
export const ENGLISH_SYNONYMS = `
pause, freeze, halt, hold, suspend, interrupt
book, booking, reserve, reservation
register, enrol, enroll, registration, enrolment, enrollment, signup, sign up, put my name down, put our names down
repair, fix, mend, maintenance
rubbish, garbage, trash, waste, litter
defibrillator, defib, aed
refund, reimburse, reimbursement, money back
shop, store
bus, coach, minibus
spud, potato
postage, shipping, delivery
tshirt, tee, t-shirt
sweater, jumper, pullover, sweatshirt
trousers, pants
reward, prize
lift, elevator
flat, apartment
pensioner, senior, over 65, over 60, concession, concessions, over 65s
movie, film
password, passcode
wifi, wi-fi, internet, get online, go online
squad, team
tutor, teacher, instructor
kick off, start, begin
entrance, entry, admission
discount, concession, money off
student, full-time education, full time education
venue, place, location
timetable, schedule, programme
luggage, baggage
torch, flashlight
cafe, café, tearoom, tea room, coffee shop
nappy, diaper
veggie, vegetarian
coeliac, celiac, gluten-free, gluten free
medicine, medication, meds
doctor, gp
noon, midday
autumn, fall
telly, tv, television
allotment, plot
postpone, delay, put off
cancel, call off
aimbot, cheat, hack
hook up, link, connect
commentate, cast, commentary
sleep over, sleepover, stay the night, stay overnight, overnight
fine, penalty, late fee, late charge, penalty notice, fined
police check, background check, dbs check, dbs
video, film
hire, rent, rental
borrow, loan
drop off, hand in
email, e-mail, mail
wheelchair, step-free, disabled access
exam, test
certificate, diploma
contest, competition, tournament
raffle, tombola, prize draw
fridge, refrigerator
cooker, stove, hob
cloakroom, coat check, wardrobe, checkroom
moving flat, moving house, move house, moving home
client, customer, visitor, guest
chip in, contribute, contribution, pay in
day off, days off, time off, annual leave, leave
bill, receipt, invoice
line manager, team lead, team leader, supervisor
cheap, cheaper, budget, low-cost, inexpensive
hubby, husband, partner, spouse, other half, missus, wife
dues, membership fee, subscription, annual fee
sign off, approve, approval
swap, exchange
changing room, locker room, dressing room
ref, referee, umpire
brolly, umbrella
specs, spectacles, glasses
nibbles, snacks
fancy dress, costume
goodie bag, goody bag, party bag
skip, dumpster
plug in, socket, outlet, charger, charging point
mic, microphone
understudy, stand-in, deputy, substitute
mod, moderator
admin, administrator
dm, pm, direct message, private message
lag, latency, ping
empty, clear out, clean out
timesheet, time sheet, hours worked
launder, laundering, wash, washing
bubbly, prosecco, champagne, sparkling wine, cava
gather, assemble, assembly point, meeting point, muster
fog machine, smoke machine, haze machine, hazer
verruca, wart
padlock, lock
footwear, shoes, boots
cupboard, locker
playwright, author
rehearse, rehearsing, rehearsal, rehearsals, practise, practising
cinema, movie theatre, pictures
threw up, throw up, vomit, vomited, vomiting, been sick, sick
fetch, collect, pick up
itchy scalp, head lice, nits
break up for, last day of term, end of term
father christmas, santa, santa claus
teenager, teenagers, teen, under 18s
toilet, loo, restroom, bathroom, lavatory, wc, washroom
bike, bicycle, cycle, pushbike, push bike
chicken, hen, chook
sofa, couch, settee
kid, child, youngster, nipper, bairn, kiddo, kiddie, little one, wee one
mum, mom, mother, mam, mammy
dad, father, daddy
dog, doggo, doggy, pooch
pic, photo, picture, photograph
plaster, band-aid, bandage, first aid, band aid, sticking plaster, elastoplast
queue, line, queue up, stand in line, wait in line
pram, buggy, pushchair, stroller, baby carriage
hoover, vacuum, vacuum cleaner
biscuit, cookie, bickie, bikkie, biccy
jab, vaccine, vaccination, inoculation, immunisation, immunization, vax
petrol, fuel, gasoline
flyer, leaflet, flier, handbill
wellies, wellingtons, rubber boots, gumboots, wellington boots, rain boots
brekkie, breakfast, brekky
swimsuit, swimming costume, bathing suit, trunks, cossie, togs, bathers
trainers, sneakers, running shoes, gym shoes, tennis shoes, sports shoes
gran, granny, grandma, grandmother, nan, nana
grandad, granddad, grandpa, grandfather, gramps
tap, faucet, spigot
cash machine, cashpoint, atm, hole in the wall, cash dispenser
sick note, doctor's note, medical certificate, fit note, sick cert
mobile, phone, cellphone, cell phone, smartphone, handset, mobile phone
booze, alcohol, beer, liquor
grub, food, meals, nosh, tucker, scran
lorry, truck, hgv
wage, salary, pay, pay packet, earnings
vacancy, job, job opening, open position
creche, crèche, childcare, nursery, daycare, day care
ill, sick, unwell, poorly, sickness, under the weather
puncture, flat tyre, flat tire
postcode, zip code, postal code, post code, zipcode, eircode
dummy, pacifier, soother, binky
vet, veterinarian, animal doctor, veterinary surgeon
rucksack, backpack, knapsack
car park, parking, parking lot, carpark
sandwich, sarnie, butty, bap, sanger, sanga
life jacket, lifejacket, buoyancy aid, flotation device, life vest, personal flotation device, pfd
boss, manager, gaffer
newbie, beginner, novice, newcomer, noob, n00b, rookie
holiday, vacation, leave, hols, vacay
soccer, football, footy, footie
xmas, christmas, chrimbo, crimbo
moan, complain, complaint, grumble, whinge, whine, gripe
headphones, headset, earphones, earbuds, ear buds
secondhand, second-hand, second hand, 2nd hand, pre-loved, preloved
mistake, error, slip-up, cock-up, blunder, boo-boo
mislaid, misplaced, lost, gone missing, went missing
faulty, broken, out of order, knackered, kaput, on the blink, banjaxed
bin day, bin collection, rubbish collection, garbage collection, refuse collection, trash pickup, garbage day
jumble sale, rummage sale, car boot sale, boot sale, yard sale, garage sale
nick, steal, theft, stolen, stole, pilfer, thieve
lollipop lady, lollipop man, crossing patrol, crossing guard, school crossing guard
quid, pounds, gbp
tenner, £10, ten pounds, ten quid, 10 quid
fiver, £5, five pounds, five quid, 5 quid
skint, hard up, penniless, strapped for cash, flat broke
dosh, moolah, wonga, money
payslip, pay slip, pay stub, wage slip
loose change, small change, coins
wire transfer, bank transfer, money transfer
freebie, giveaway, free gift
free of charge, for free, at no cost, gratis, no charge, costs nothing
voucher, gift card, gift certificate, gift token
landlord, landlady, lessor
tenant, renter, lessee
flatmate, housemate, roommate, roomie
estate agent, realtor, real estate agent
security deposit, damage deposit, rental deposit
back garden, backyard, back yard
attic, loft
basement, cellar
duvet, doona, comforter, quilt
cot, crib
tea towel, dish towel
washing-up liquid, washing up liquid, dish soap, dishwashing liquid, fairy liquid
tumble dryer, tumble drier, clothes dryer
cling film, clingfilm, plastic wrap, saran wrap, glad wrap
tin foil, tinfoil, aluminium foil, aluminum foil, kitchen foil
kitchen roll, paper towel, kitchen towel
loo roll, toilet paper, toilet roll, bog roll, toilet tissue
bin bag, bin liner, garbage bag, trash bag, rubbish bag
dustbin, garbage can, trash can, wheelie bin, rubbish bin, garbage bin, waste bin
binman, bin man, dustman, garbage collector, refuse collector, garbage man, garbo
postman, mailman, postie, mail carrier, letter carrier, postwoman
power cut, power outage, power failure, blackout
fuse box, fusebox, breaker box, breaker panel, consumer unit
extension lead, extension cord, extension cable
power strip, powerboard, power board, multi-plug, multiplug
spanner, wrench
allen key, hex key, allen wrench, hex wrench
stanley knife, utility knife, box cutter, craft knife
gaffer tape, gaffa tape, duct tape, duck tape
sellotape, scotch tape, sticky tape, adhesive tape
drawing pin, thumbtack, thumb tack, push pin
cable tie, zip tie
lawnmower, lawn mower, mower
hosepipe, garden hose, hose
generator, genny, genset
removal van, moving van, moving truck, removals van
movers, removal men, removal firm, moving company, removalist
mould, mold, mildew
neighbour, neighbor
hoodie, hoody, hooded top, hooded sweatshirt
underwear, undies, knickers, underpants
pyjamas, pajamas, pjs, jammies, jim-jams
flip-flops, flip flops, jandals
raincoat, rain coat, rain jacket, waterproof jacket, mackintosh
hi-vis, high-vis, hi vis, hi-viz, high visibility, high-visibility
sunglasses, sunnies
bumbag, bum bag, fanny pack, belt bag, waist pack
tracksuit bottoms, sweatpants, trackies, jogging bottoms, track pants
sun cream, suncream, sunscreen, sunblock, sun lotion, suntan lotion
shin pads, shinpads, shin guards
gumshield, gum shield, mouthguard, mouth guard
bib, race number, start number, bib number, running number
football boots, soccer cleats, footy boots
football pitch, football field, soccer field, soccer pitch
chippy, fish and chip shop, fish & chip shop, chip shop
fries, french fries
crisps, potato chips
takeaway, take-away, takeout, take-out, carry-out, carryout
fizzy drink, soft drink, soda pop, carbonated drink, fizzy pop
ice lolly, popsicle, ice pop, icy pole
sweets, candy, lollies, sweeties
aubergine, eggplant
courgette, zucchini
bell pepper, capsicum, sweet pepper
prawn, shrimp
ketchup, tomato ketchup, catsup
bbq, barbecue, barbeque, cookout
dessert, pudding, afters, pud
packed lunch, bag lunch, sack lunch, bagged lunch
potluck, pot luck, bring and share, bring-and-share, bring a dish
cuppa, cup of tea
tea break, coffee break, smoko
byob, byo, bring your own bottle
off-licence, off licence, liquor store, bottle shop, bottle-o, offie
bartender, barman, barmaid, barkeep
waiter, waitress, wait staff, waiting staff
drunk, sloshed, legless, intoxicated, inebriated
vegan, plant-based, plant based
dairy-free, dairy free, non-dairy
peckish, hungry, famished
tin opener, can opener
cutlery, silverware, flatware
serviette, napkin
cool box, coolbox, cooler box, esky, ice chest, chilly bin
thermos, thermos flask, vacuum flask
expiry date, expiration date
corner shop, corner store, convenience store
chemist, pharmacy, drugstore, drug store
charity shop, thrift store, thrift shop, op shop
hardware store, hardware shop, diy store, diy shop, ironmonger
shopping centre, shopping center, shopping mall, mall
launderette, laundrette, laundromat
opening hours, opening times, business hours, trading hours
out of stock, sold out, none left
click and collect, click & collect, store pickup, in-store pickup
courier, delivery driver, delivery man, delivery guy, delivery person
warranty, guarantee
car boot, trunk
windscreen, windshield
number plate, license plate, licence plate, registration plate
petrol station, gas station, filling station, service station, servo, fuel station
campervan, camper van, motorhome, motor home, rv
zebra crossing, pedestrian crossing, crosswalk
pavement, sidewalk
traffic jam, tailback, gridlock, traffic congestion
diversion, detour
traffic lights, stoplight, traffic signal
traffic warden, parking warden, parking attendant, parking inspector, meter maid
driving licence, driving license, driver's licence, driver's license, drivers license, drivers licence
carpool, car pool, car share, car-share, lift share, ride share, rideshare
cab, taxi, minicab
subway, metro, underground railway, tube train
tram, streetcar
train station, railway station
one-way ticket, one way ticket, single ticket
return ticket, round trip ticket, round-trip ticket
aeroplane, airplane, plane
hand luggage, hand baggage, cabin bag, cabin baggage, carry-on, carry on bag
travel sick, travel sickness, car sick, carsick, motion sickness
bed and breakfast, b&b, bnb
campsite, campground, camping ground, camping site
satnav, sat nav, sat-nav, gps
motorbike, motorcycle
stabilisers, stabilizers, training wheels
cycle helmet, bike helmet, bicycle helmet
cycle lane, cycle path, bike lane, bike path, cycleway
bike rack, cycle rack, bicycle rack, bike stand
zimmer frame, zimmer, walking frame
disabled parking, accessible parking, handicapped parking, handicap parking
a&e, accident and emergency, emergency room, emergency department
paracetamol, acetaminophen, panadol, tylenol
painkiller, pain killer, pain reliever
epipen, epi-pen, adrenaline pen, auto-injector, adrenaline auto-injector
stomach ache, stomachache, tummy ache, belly ache, sore tummy
diarrhoea, diarrhea, the runs, the trots
sanitary towel, sanitary pad, sanitary napkin
pregnant, preggers, up the duff, expecting a baby
hay fever, hayfever, pollen allergy
flu, influenza
fever, high temperature
faint, pass out, passed out, keel over
physio, physiotherapy, physical therapy
waiting list, wait list, waitlist
check-up, checkup, health check
nosebleed, nose bleed, bloody nose
head teacher, headteacher, headmaster, headmistress, school principal
primary school, elementary school, grade school
secondary school, high school
uni, university
playtime, recess, break time, breaktime
maths, math, mathematics
physical education, gym class, phys ed, p.e.
play truant, bunk off, play hooky, skip school, wag school
half term, half-term, midterm break, mid-term break
canteen, cafeteria, lunchroom
biro, ballpoint, ballpoint pen
tippex, tipp-ex, correction fluid, white-out, liquid paper
hall of residence, halls of residence, dorm, dormitory, student halls
supply teacher, substitute teacher, relief teacher, cover teacher
lost property, lost and found, lost & found
cv, résumé, curriculum vitae
sacked, fired, given the sack, got the sack
unemployed, out of work, jobless, on the dole
work from home, working from home, wfh, home working, remote working
night shift, nightshift, graveyard shift
rota, roster, duty roster, shift plan
colleague, coworker, co-worker, workmate
clock in, clock on, punch in
resign, hand in my notice, hand in notice, quit my job
agm, annual general meeting
caretaker, janitor, custodian
handyman, handy man, odd job man, odd-job man
bouncer, doorman, door staff
electrician, sparky, sparkie
firefighter, fireman
fire brigade, fire department, fire service
police officer, policeman, policewoman, cop
solicitor, lawyer, attorney
tradesman, tradie, tradesperson
cigarette, ciggie, ciggy, cig
vape, e-cigarette, e-cig, electronic cigarette
nerf gun, foam dart blaster, foam dart gun, dart blaster
bouncy castle, bounce house, jumping castle, inflatable castle
hen party, hen do, hen night, bachelorette party
stag party, stag do, stag night, bachelor party, bucks night, bucks party
birthday, bday, b-day
get-together, get together, meetup, meet-up, gathering
gig, concert
plus one, plus-one, +1
dodgems, dodgem cars, bumper cars
quiz night, pub quiz, table quiz, trivia night
draughts, checkers
table tennis, ping pong, ping-pong
table football, foosball
crazy golf, mini golf, minigolf, miniature golf, putt-putt
soft toy, cuddly toy, stuffed animal, stuffed toy, plush toy, plushie
runner-up, runners-up, second place, 2nd place
goalkeeper, goalie, goaltender
press-up, press up, push-up, push up, pushup
gym, fitness centre, fitness center, health club
armbands, water wings, floaties
fishing, angling
horse riding, horse-riding, horseback riding
cat, moggy, moggie, pussycat
rabbit, bunny
mosquito, mozzie, mossie
leash, dog lead, dog leash
dog poo, dog poop, dog mess, dog dirt, dog fouling
usb stick, memory stick, flash drive, thumb drive, pen drive, usb drive, usb key
screenshot, screen shot, screengrab, screen grab
log in, login, log on, logon, sign in
log out, logout, log off, logoff, sign out
username, user name, login name
text message, sms
voicemail, voice mail, answerphone, answering machine
landline, home phone, house phone, fixed line
video game, videogame, computer game
friend, mate, buddy, pal, chum
care home, nursing home, old people's home, old folks home, retirement home
heavy rain, pouring rain, bucketing down, pelting down, chucking it down, torrential rain, downpour
afternoon, arvo
fortnight, two weeks, 2 weeks, fourteen days
bank holiday, public holiday
new year's eve, nye, hogmanay
smelly, stinky, pongy, whiffy
dirty, filthy, grubby, manky, mucky
rubber band, elastic band
noticeboard, notice board, bulletin board, pinboard
insect repellent, bug spray, mosquito repellent, mozzie spray
smoke alarm, smoke detector
cctv, security camera, surveillance camera
burglary, break-in, burgled, broken into
competition, comp, compo
conked out, stopped working, packed up, broke down
on the fritz, playing up, malfunctioning, acting up
chuck out, chuck away, throw away, throw out, bin it, dispose of
pinched, swiped, nicked, stolen, half-inched
ring up, phone up, call up, telephone, give a ring
give a bell, give a call, give a buzz, phone
banned, not allowed, prohibited, forbidden, not permitted, off limits
allowed, permitted, permissible
let in, admit, allow in
expelled, kicked out of school, excluded from school
suspended from school, school suspension, temporary exclusion
no-no, not allowed, against the rules
compulsory, mandatory, obligatory, required
optional, voluntary, not compulsory
stall, stand, booth
stallholder, stall holder, vendor, trader
doors open, opening time, what time it opens
closing time, chucking out time, time it shuts
shut, closed
line-up, lineup, who is playing, bill of acts
headliner, headline act, main act, top of the bill
support act, warm-up act, opening act
sound check, soundcheck, line check
set list, setlist, song list
interval, intermission, half-time break
dress rehearsal, final run-through, full run-through
stage manager, sm, show caller
backstage, behind the scenes, green room
ticket office, box office, ticket booth, ticket desk
tout, scalper, ticket tout, ticket reseller
e-ticket, eticket, digital ticket, mobile ticket, electronic ticket
wristband, festival band, entry band
season ticket, season pass, annual pass
standing area, standing room, the pit, mosh pit
vip area, vip section, vip enclosure
portaloo, porta potty, portable toilet, port-a-loo, chemical toilet
gazebo, pop-up tent, canopy
sleeping bag, doss bag, swag
camp bed, camping cot, folding bed
fireworks, firework display, pyrotechnics
sparkler, hand-held firework
smoking area, smokers' corner, designated smoking area
fag break, smoke break, cigarette break, ciggie break
weed, cannabis, marijuana, ganja, wacky baccy
drugs, illegal substances, narcotics
hangover, hungover, morning after
pub, boozer, public house, tavern
landlord of the pub, publican, pub landlord
pub grub, bar food, pub food, bar snacks
round of drinks, my shout, my round
bar tab, bar bill
last orders, last call, closing of the bar
corkage, corkage fee, bottle fee
underage, minor, under 18, under eighteen
grown-up, adult, over 18
toddler, tot, wee one, rug rat, ankle biter
baby, infant, bub, newborn
bloke, man, guy, fella, chap
woman, lady, sheila
auntie, aunt, aunty
fiancé, fiancée, fiance, betrothed
wedding, nuptials, getting hitched, marriage ceremony, tying the knot
bridesmaid, maid of honour, maid of honor
funeral, burial service, memorial service
hearse, funeral car
undertaker, funeral director, mortician
graveyard, cemetery, churchyard, burial ground
headstone, gravestone, tombstone
wake, funeral tea, funeral reception
christening, baptism, baptised
godparent, godmother, godfather
vicar, priest, minister, pastor, reverend, parson
church service, sunday service, worship service
collection plate, offertory, church offering
holy communion, communion, eucharist, lord's supper
choir, chorus, singing group
choirmaster, choir director, choir leader
bell ringer, campanologist, bell ringing
sunday school, children's church, junior church
bible study, bible group, scripture group
parish council, pcc, church council
donate, give to charity, make a donation
donation, charitable gift, offering
fundraiser, charity event, fund-raiser, fundraising event
sponsor form, sponsorship form, sponsor sheet
food bank, foodbank, food pantry, food parcel
soup kitchen, free meals service
bring and buy, white elephant sale, bring-and-buy sale
flea market, fleamarket, bric-a-brac sale
bake sale, cake sale, cake stall
fete, fair, fayre, village fete
merry-go-round, carousel, roundabout ride
big wheel, ferris wheel, observation wheel
helter skelter, spiral slide
candyfloss, candy floss, cotton candy, fairy floss
face painting, face paint, painted faces
treasure hunt, scavenger hunt
pass the parcel, parcel game
dressing up, wearing a costume, fancy dress
hide and seek, hide-and-seek
tag game, game of tig, game of tag
seesaw, see-saw, teeter-totter
climbing frame, jungle gym, monkey bars
playground, play area, play park
sandpit, sandbox
paddling pool, wading pool, kiddie pool
swimming pool, swimming baths, lido
swimming lesson, swim class, learn to swim
shallow end, kids' end of pool
lifeguard, pool attendant, beach guard
goggles, swim goggles, swimming glasses
swimming cap, swim cap, bathing cap
lane swimming, lap swimming, swimming lengths
aqua aerobics, water aerobics, aquafit
hot tub, jacuzzi, whirlpool bath, spa bath
sauna, steam room
exercise bike, stationary bike, spin bike
treadmill, running machine
dumbbells, free weights, hand weights
personal trainer, pt, fitness coach
workout, work-out, exercise session, gym session
sesh, session
aerobics, keep fit, exercise class
warm up, limber up, warm-up
cool down, warm down, cool-down
sports kit, gym kit, pe kit, gym clothes, sports gear
football kit, team colours, team kit
gym shoes, plimsolls, daps, sandshoes
cleats, studs, studded boots
sub, substitute, bench player, replacement player
gaffer, football manager, head coach
linesman, assistant referee, lino
red card, sent off, sending off
yellow card, booked by the ref, cautioned
penalty shoot-out, spot kicks, penalty shootout
extra time, overtime
half-time, halftime, half time, break between halves
nil-nil, goalless, no score
fixture, match, game
fixture list, match schedule, list of games
cup final, grand final, championship game
league table, standings, league ladder
replay, rematch
trial, tryout, try-out
called off, scrapped, cancelled, axed, binned off
rained off, washed out, rained out, waterlogged pitch
astroturf, astro, artificial turf, artificial pitch, all-weather pitch
grandstand, stands, seating area
scoreboard, score board
trophy, cup
five-a-side, 5-a-side, five a side
netball, net ball
wicketkeeper, wicket keeper, stumper
batsman, batter
table tennis bat, ping pong paddle, ping pong bat
badminton birdie, shuttlecock, shuttle
lawn bowls, bowls, bowling green
tenpin bowling, ten pin bowling, bowling alley
roller skates, rollerblades, inline skates
scooter, kick scooter, push scooter
e-scooter, electric scooter, escooter
e-bike, ebike, electric bike
bike lock, cycle lock, d-lock, u-lock
puncture repair kit, patch kit, tyre repair kit
tyre, tire
bonnet of the car, car hood
gearbox, transmission
gear stick, gear lever, gear shift, stick shift
handbrake, hand brake, parking brake, emergency brake
indicator light, blinker, turn signal
wing mirror, side mirror, door mirror
estate car, station wagon
people carrier, mpv, minivan
four by four, 4x4, suv, four-wheel drive, 4wd
pick-up truck, pickup truck, ute
caravan, travel trailer, camper trailer
articulated lorry, artic, semi-trailer, juggernaut
tipper, dump truck, dumper
digger, excavator, jcb, backhoe
forklift, fork lift truck, fork-lift
car wash, valet, car cleaning
mot, roadworthiness test, vehicle inspection
rego, car registration, vehicle registration
road tax, car tax, vehicle tax, vehicle excise duty
car insurance, motor insurance, auto insurance
breakdown cover, roadside assistance, roadside rescue
jump leads, jumper cables, jump cables
tow truck, breakdown truck, recovery vehicle
car crash, car accident, road accident, collision, prang
speed bump, speed hump, sleeping policeman
motorway, freeway, highway, expressway
dual carriageway, divided highway
hard shoulder, emergency lane, breakdown lane
level crossing, railroad crossing, railway crossing
dead end, cul-de-sac, no through road
flyover, overpass
lay-by, layby, pull-off, rest stop
park and ride, park & ride
parking ticket, parking fine, penalty charge notice, pcn
pay and display, parking meter, parking machine
clamped, wheel clamp, car booted
towed away, car removed, impounded
blue badge, disabled badge, disability parking badge
electric car, ev, electric vehicle
ev charger, car charging point, charge point, charging station
coach trip, bus trip, coach outing
bus stop, bus shelter
bus pass, travel card, travelcard
bus driver, coach driver
shuttle bus, shuttle, courtesy bus, transfer bus
school bus, school run bus
ferry, boat crossing
wetsuit, steamer suit, neoprene suit
beach, seaside, seashore, strand
timetable for buses, bus times, bus schedule
ticket inspector, conductor, guard on train
railcard, train discount card
airport, aerodrome
boarding pass, boarding card
passport control, border control, immigration desk
jet lag, jetlag
trip, outing, excursion, jaunt, day out
tour guide, docent, museum guide
guided tour, conducted tour, guided visit
audio guide, audioguide, audio tour
gift shop, souvenir shop, museum shop
exhibition, exhibit, display
hostel, youth hostel, backpackers
en suite, ensuite, private bathroom
twin room, two beds, twin beds
full board, all meals included
half board, breakfast and dinner included
self-catering, self catering
check in, checking in, arrive at hotel
check out, checking out, leave the hotel
front desk, reception, reception desk
receptionist, front desk clerk
porter, concierge, bellboy, bellhop
chambermaid, housekeeper, room cleaner
cleaner, cleaning lady, daily help
dinner lady, lunch lady, school cook
washing machine, washer
tumble dry, machine dry
clothes horse, drying rack, airer, clothes airer, clothes rack
clothes peg, clothespin, clothes pin
washing line, clothesline, clothes line
laundry room, wash room, utility room
wardrobe, closet
chest of drawers, dresser, bureau
bedside table, nightstand, bedside cabinet
curtains, drapes
blinds, window shades
skirting board, baseboard
wall plug, rawlplug, wall anchor
paint stripper, paint remover
drill, power drill, electric drill
spirit level, bubble level
sandpaper, glass paper, emery paper
superglue, super glue, instant glue
blu tack, blu-tack, poster putty, sticky tack
wheelbarrow, barrow
secateurs, pruning shears, pruners, garden clippers
strimmer, weed whacker, whipper snipper, line trimmer, weed eater
hedge trimmer, hedge cutter
greenhouse, glasshouse, hothouse
compost heap, compost bin, composter
garden waste, green waste, yard waste
weedkiller, weed killer, herbicide
shed, outhouse, outbuilding
doorbell, door buzzer, buzzer
intercom, entryphone, entry phone, door phone
key fob, fob, entry fob, access fob
keycard, key card, swipe card, access card
spare key, extra key, duplicate key
locked out, lost my keys, forgot my keys
locksmith, lock repairer
letterbox, letter box, mailbox, post box
parcel, package, packet
missed delivery card, sorry we missed you
recorded delivery, registered post, signed for
block of flats, apartment block, tower block, apartment building
studio flat, bedsit, studio apartment
detached house, standalone house
terraced house, row house, townhouse
bungalow, single-storey house
council house, council flat, social housing
ground floor, street level
top floor, uppermost floor
stairs, staircase, steps, stairwell
living room, lounge, sitting room, front room
kitchen diner, kitchenette
utility bill, gas bill, electric bill
electric meter, electricity meter, leccy meter
central heating, heating, radiators
thermostat, heating control
aircon, air con, air conditioning, a/c
extractor fan, exhaust fan
blocked drain, clogged drain, blocked sink
blocked toilet, clogged toilet, toilet won't flush
plumber, pipe fitter
gas leak, smell of gas
joiner, carpenter, chippie, woodworker
brickie, bricklayer
builder, construction worker
decorator, painter and decorator, house painter
scaffolding, scaffold
building work, construction work, building works
noisy, loud, making a racket, rowdy
quiet hours, quiet time, noise curfew
rent arrears, behind on rent, owe rent
service charge, maintenance charge, body corporate fee
tenancy agreement, rental agreement, lease
lodger, boarder, paying guest
sublet, sub-let, sublease
notice to quit, eviction notice
residents' association, tenants' association, homeowners association
move out, vacate, leave the flat
move in, moving in, take up residence
cockroach, roach
pest control, exterminator, rat catcher
wasp nest, wasps' nest, hornet nest
bed bugs, bedbugs
puppy, pup
kitten, kitty
budgie, parakeet, budgerigar
guinea pig, cavy
neutered, spayed, desexed, castrated
microchip, pet chip
kennels, boarding kennels, dog hotel
dog walker, dog walking service
guide dog, seeing eye dog, assistance dog, service dog
poo bag, dog waste bag, poop bag
pricey, expensive, costs a bomb
ripped off, overcharged, fleeced
con, swindle, scam, rip-off
cash, readies, notes and coins
tap to pay, contactless, contactless payment
apple pay, google pay, phone payment
debit card, bank card, cash card
chip and pin, card reader, card machine
instalments, pay monthly, payment plan, installments
pay up front, pay in advance, prepay
cheque, check payment
current account, checking account
savings account, deposit account
bank statement, account statement
iou, debt, money owed
owe, in debt, in the red
split the bill, go dutch, go halves
vat, sales tax, gst
piggy bank, money box
half price, 50% off, fifty percent off
two for one, bogof, buy one get one
promo code, discount code, coupon code
loyalty card, rewards card, points card
top up, add credit, recharge
exchange rate, conversion rate
paternity leave, pat leave
parental leave, family leave
sick pay, sickness pay
sick day, duvet day, sickie
call in sick, phone in sick, report sick
redundancy, layoff, laid off, made redundant
severance pay, redundancy pay, redundancy payment
pay rise, raise, pay increase, salary increase
bonus, extra pay
overtime, extra hours
part-time, part time, reduced hours
full-time, full time
temp worker, temporary worker, agency worker, casual worker
freelancer, contractor, self-employed
apprentice, trainee
intern, work experience student, work placement
probation, trial period, probationary period
notice period, leaving notice
annual review, appraisal, performance review
job interview, interview
references, referee for job
cover letter, covering letter
hr, human resources, personnel department, people team
payroll, wages department
head office, hq, headquarters
open-plan office, shared office
hot desk, hot-desking, shared desk
meeting room, conference room, boardroom
video call, zoom call, videoconference, video meeting
conference call, group call
minutes of the meeting, meeting notes
agenda, order of business
treasurer, money person, finance officer
committee, governing body
vote, ballot, poll
bylaws, constitution, club rules
lunch hour, lunch break, dinner break
company car, work car
business card, calling card
dress code, what to wear
smart casual, business casual
suit and tie, formal wear, formal dress
tuxedo, dinner jacket, black tie, dinner suit
waistcoat, vest over shirt
tights, pantyhose, stockings
dressing gown, bathrobe, robe
slippers, house shoes
woolly hat, beanie, bobble hat
wallet, billfold
jewellery, jewelry, bling
wristwatch, watch
anorak, parka, cagoule, windcheater
fleece, fleece jacket
jeans, denims
boiler suit, coveralls, overalls
polo neck, turtleneck, roll-neck
bra, brassiere
boxers, boxer shorts
clobber, clothes, clothing, garments
hand-me-downs, used clothes, secondhand clothes
dry cleaner, dry cleaning
tailor, seamstress, alterations
cobbler, shoe repair, shoe mender
hairdresser, barber, hair salon
haircut, hair cut
hair fringe, bangs
hairdryer, hair dryer, blow dryer
plaits, braids
hair bobble, hair tie, scrunchie
hairgrip, bobby pin, hair clip
nail varnish, nail polish
make-up, makeup, cosmetics
moisturiser, face cream, moisturizer
deodorant, antiperspirant
hand sanitiser, hand gel, hand sanitizer, alcohol gel
dentist, tooth doctor, dental surgeon
dentures, false teeth
braces on teeth, dental braces
filling, cavity filled
toothache, tooth pain, sore tooth
optician, optometrist, eye doctor
eye test, sight test, eye exam
contact lenses, contacts
shortsighted, short-sighted, nearsighted
blind, visually impaired, partially sighted
deaf, hard of hearing, hearing impaired
hearing aid, deaf aid
hearing loop, induction loop
sign language, bsl, signing
wheelchair user, in a wheelchair
ramp, sloped access
crutches, walking sticks
walking stick, cane
mobility scooter, electric wheelchair
carer, caregiver, care worker
home help, home care, home carer
chiropodist, podiatrist, foot doctor
shrink, psychiatrist
counsellor, therapist, counselor
feeling down, depressed, low mood
stressed, stressed out, burnt out
anxious, worried, nervous
panic attack, anxiety attack
knackered, tired, exhausted, shattered, worn out
can't sleep, insomnia, sleepless
nap, kip, snooze, forty winks
midwife, maternity nurse
paediatrician, children's doctor, pediatrician
appointment, appt
emergency appointment, urgent appointment, same-day appointment
out-of-hours doctor, after hours doctor
no-show, missed appointment, failed to attend
repeat prescription, prescription refill, repeat script
side effects, adverse reactions
antibiotics, penicillin
inhaler, asthma pump, puffer
asthma attack, short of breath, can't breathe
sore throat, throat infection, strep throat
the cold, sniffles, runny nose, head cold
snot, mucus, phlegm
stomach bug, tummy bug, gastroenteritis, norovirus
covid, coronavirus, corona, covid-19
lateral flow test, rapid test, antigen test, covid test
face mask, face covering
self-isolate, quarantine, stay at home
chickenpox, chicken pox, varicella
german measles, rubella
pink eye, conjunctivitis
cold sore, fever blister
hives, nettle rash
rash, skin irritation
hand foot and mouth, hfmd
ringworm, tinea
athlete's foot, foot fungus
dizzy, light-headed, giddy, woozy
heart attack, cardiac arrest
high blood pressure, hypertension
diabetic, diabetes, sugar diabetes
epilepsy, epileptic
bruise, black and blue
broken leg, fractured leg
broken bone, fracture
twisted ankle, sprained ankle, rolled ankle
stitches, sutures
plaster cast, cast on arm
x-ray, xray
blood test, bloods, blood work
urine sample, wee sample, pee sample
wee, pee, urinate
poo, poop, number two
constipated, bunged up
period products, tampons
birth control, contraception, the pill
morning after pill, emergency contraception
smear test, cervical screening, pap smear
breastfeed, breast-feed, nurse a baby
baby changing, nappy changing, changing table
high chair, highchair
car seat, child seat, booster seat
babysitter, baby sitter, childminder, nanny
bee sting, wasp sting
allergic reaction, anaphylaxis, allergy attack
nut allergy, peanut allergy, allergic to nuts
lactose intolerant, no lactose
ambulance, paramedics
discharged, sent home from hospital
visiting hours, visiting times
organ donor, organ donation
give blood, donate blood, blood donation
first aider, first-aider, trained in first aid
cpr, resuscitation, kiss of life
fire drill, evacuation drill, fire practice
evacuate, get everyone out
fire extinguisher, extinguisher
999, 911, 112, emergency services
air bed, airbed, lilo, inflatable mattress, air mattress
proof of age, proof of identity, photo id, identification
paddleboard, paddle board, stand-up paddleboard
name badge, name tag, nametag
chairperson, chairman, chairwoman
fire exit, emergency exit
drunk, tipsy, plastered, hammered
epileptic fit, seizure, convulsion
surgery, surgical operation
stepladder, step ladder, ladder
reception class, kindergarten, first year of school
sixth form, sixth-form college
year group, grade level, year level
form tutor, homeroom teacher, form teacher, class teacher
teaching assistant, ta, classroom assistant, teacher's aide
special needs, sen, special educational needs
detention, kept in, kept behind
homework, home work
school report, report card
parents' evening, parent-teacher meeting, parents' night, parent teacher conference
pta, parent teacher association, parents' association
absent, off school, not in school
skive, skiving, playing truant, bunking off
swot, revise, study for exams, cram
mock exam, practice exam, mocks
resit, retake, sit again
invigilator, exam proctor, exam supervisor
marks, grades, exam results
tuition fees, course fees, school fees
inset day, teacher training day, pupil-free day
home time, end of school day
after-school club, after school club, after-school care
breakfast club, before-school club
holiday club, holiday camp, summer camp
school dinners, school lunch, school meals
lunchbox, lunch box, tupperware, food container
pencil case, pencil tin
eraser, rubber for pencil
felt tip, felt-tip pen, marker pen, texta, sharpie
exercise book, notebook, jotter
whiteboard, white board, dry-erase board
field trip, school trip, school outing
sports day, field day
prom, leavers' ball, school formal, debs
gap year, year out
freshers, first-year students, freshmen
classmate, school friend
pupil, schoolchild, schoolkid
bully, bullying, picked on
headlice treatment, nit treatment, lice shampoo
docs, documents, paperwork
laptop, notebook computer
hard drive, hard disk
photocopy, xerox, photostat
website, web site, webpage, web page
browser, web browser
whatsapp group, group chat, chat group
username change, rename account, change my name
two-factor, 2fa, two-step verification
hacked, account stolen, compromised account
spam, junk mail
crash, freeze up, stop responding
reboot, restart, turn off and on
comp, competition, contest, tournament
bug, glitch
software update, new version, patch notes
whitelist, allowlist, allow list
perma-ban, permaban, permanent ban, banned for good
unban, ban appeal, lift the ban
griefing, grief, vandalise builds
smurf account, alt account, second account, alt
respawn, spawn back
xp, experience points
npc, non-player character
texture pack, resource pack
phone number, contact number, mobile number
dead battery, flat battery, battery run out
facetime, video chat, video phone call
porridge, oatmeal
icing, frosting
coriander leaf, cilantro
rocket leaves, arugula
spring onion, scallion, green onion
swede, rutabaga
sweetcorn, corn on the cob
mince, minced meat, ground beef
gammon, ham steak
sausage, banger
hot dog, frankfurter
burger, hamburger
bread roll, bun, bread bun
fish fingers, fish sticks
jacket potato, baked potato
mashed potato, mash
starter, appetizer, appetiser, entree
main course, main dish
decaf, decaffeinated
cream tea, afternoon tea
doggy bag, leftovers box
leftovers, leftover food, uneaten food
frying pan, skillet
baking tray, baking sheet, cookie sheet
supper, dinner, evening meal, tea time meal
lunch, midday meal
elevenses, morning tea, mid-morning snack
bust, not working, out of action
subs, weekly dues, club dues
doctor's surgery, gp surgery, medical practice
rowing boat, rowboat
ice rink, skating rink
mac, macs, waterproof, waterproofs, raincoat, rain jacket, mackintosh
petrol money, fuel money, mileage, mileage allowance, fuel allowance
adoption, adoptions, rehoming, homing
soft cover, paperback
plywood, ply
pressure washer, jetwash, jet wash, jet washer, power washer, pressure cleaner
en-suite, en suite, ensuite, private bathroom, own bathroom
carpet cleaner, carpet shampooer, carpet washer, rug doctor
lounge, day room, sitting room, common room
keyworker, key worker, named nurse, named carer
care plan, support plan
visitors' book, signing-in book, sign-in sheet, guest book
performance, display, show
outfit, costume
coaching, tuition, lessons
beginner, starter, learner, novice
grading, belt test, belt exam
half-term, school holidays, term break
headcount, number of people, number of heads
induction, safety briefing
apron, smock
ear defenders, ear protection, hearing protection, ear muffs
dust mask, respirator, breathing mask
safety glasses, goggles, eye protection, safety goggles
glue gun, hot glue gun
workbench, bench
3d printer, three d printer, 3-d printer
sewing machine, stitching machine
toner, ink, ink cartridge
shredder, paper shredder
franking, stamps, postage
stationery, office supplies
quorum, enough members, minimum attendance
mileage, travel expenses, petrol money
expenses, out-of-pocket costs, expense claim
down payment, holding fee
arrears, overdue, outstanding balance
direct debit, standing order
price list, tariff, rates, fees
surcharge, supplement, extra charge
takings, till money, cash up
petty cash, tin money
trolley, shopping cart
till, checkout, cash desk, cash register
fitting room, changing cubicle
aisle, row
carrier bag, plastic bag, shopping bag
allergens, allergy information
menu, bill of fare
finger food, buffet
caterer, catering, cook
sleeper, couchette, bunk
luggage allowance, baggage allowance
fare, ticket price
departure, leaving time, sets off
pick-up point, meeting point, collection point
no-parking, double yellow, yellow lines
bicycle shed, bike shed, cycle shed, cycle store
hallway, corridor, passage
bedding, sheets, bed linen, linen
blanket, throw
keypad, door code, entry code
key safe, key box, lockbox, key cabinet
handover, shift change
night staff, night shift, nights
wheelie bin, recycling bin
membership card, member card, library card
joining fee, registration fee, sign-up fee
duty list, shift list, rota
`;
