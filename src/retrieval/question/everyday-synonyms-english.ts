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
kid, child, youngster, nipper, bairn, kiddo, little one
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
dessert, pudding, afters
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
`;
