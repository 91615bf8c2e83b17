/**
 * Kinds of a thing, and what a rule calls the thing, a line each: whoever asks for sherry means what "no alcohol" is said of. One way, for
 * what is said of sherry is not said of alcohol; and only for a word that hardly any text has. Compiled by hand.
 */
export const KINDS = `
sherry, wine, beer, lager, cider, whisky, whiskey, gin, vodka, rum, brandy, prosecco, champagne, spirits, cocktail, ale, stout, guinness, baileys => alcohol, alcoholic
coke, cola, lemonade, squash, orange juice, pepsi, fanta, cocoa, hot chocolate, smoothie, milkshake => drink, beverage, refreshments
labrador, poodle, spaniel, terrier, collie, dachshund, alsatian, greyhound, whippet, bulldog, chihuahua, beagle, husky, rottweiler, cockapoo, labradoodle, german shepherd, golden retriever => dog, pet, animal
dog, cat, hamster, guinea pig, rabbit, parrot, budgie, goldfish, gerbil, tortoise, ferret, canary, kitten, puppy => pet, animal
cow, sheep, goat, pig, hen, donkey, pony => animal, livestock
car, van, lorry, campervan, motorhome, motorbike, moped, pickup, minivan => vehicle
hammer, chisel, screwdriver, spanner, sander, jigsaw, chainsaw, strimmer, drill, hacksaw, pliers, lathe, grinder, saw, spade, rake => tool, equipment
toaster, kettle, microwave, hairdryer, lamp, heater, blender, hoover, fridge, freezer, air fryer, slow cooker => appliance, electrical, electrical item
armchair, sofa, bookcase, wardrobe, cabinet, sideboard, stool, recliner => furniture
aspirin, paracetamol, ibuprofen, insulin, antibiotics, tablets, pills, painkillers, cough syrup => medicine, medication, drugs
passport, driving licence, id card, birth certificate, bus pass => id, identification, photo id, proof of identity
piano, violin, guitar, flute, trumpet, cello, clarinet, drums, ukulele, keyboard, saxophone => instrument
football, cricket, rugby, netball, basketball, hockey => sport, ball games
peanut, cashew, almond, walnut, hazelnut, pecan => nut
boxing day, good friday, easter monday, may day, new years day, christmas day => bank holiday, public holiday
visa, mastercard, amex, debit card, credit card => card
iphone, android phone, smartphone => phone, mobile
ipad, kindle, laptop, tablet, chromebook, macbook => device, computer
tulip, rose, lily, daffodil, orchid, begonia => flower, plant
apple, banana, grapes, strawberry, pear, satsuma => fruit
carrot, cabbage, potato, leek, broccoli => vegetable, veg
cardigan, trousers, shirt, blouse, skirt, socks, pyjamas, vest, jeans => clothes, clothing
trainers, sandals, slippers, wellies, boots, heels, flip flops => footwear, shoes
cigarette, cigar, pipe, roll-up, ciggie => smoking, smoke, tobacco
candle, incense, lighter, matches => naked flame, open flame, fire risk
facebook, instagram, tiktok, snapchat => social media
zoom, skype, facetime => online, video call
crisps, biscuits, chocolate, sweets, cake => snack, food
pizza, curry, chips, burger, soup, sandwich => food, meal
knife, sword, gun, axe, machete => weapon
necklace, earrings, bracelet => jewellery, valuables
chìa khóa nhà, ví, bóp, điện thoại, laptop => đồ có giá trị, tài sản
whisky, vodka, soju, bia hơi, rượu vang, rượu đế => rượu bia, đồ uống có cồn, rượu
labrador, poodle, corgi, husky, phốc, becgie => chó, thú cưng, vật nuôi
hamster, mèo anh, chó con, mèo con, chim cảnh, vẹt, cún, thỏ => thú cưng, thú nuôi, vật nuôi
xe wave, con wave, xe dream, con dream, sirius, exciter => xe số, xe máy
vespa, air blade, airblade, xe vision, con vision, xe lead, sh mode => xe ga, xe tay ga, xe máy
iphone, samsung, ipad => điện thoại, thiết bị
tivi, tủ lạnh, máy giặt, máy lạnh, nồi cơm điện, lò vi sóng => đồ điện, hàng điện tử, thiết bị điện, đồ điện tử
sầu riêng, mít, mắm tôm, nước mắm => đồ có mùi, hàng có mùi, hàng nặng mùi, thực phẩm có mùi
guitar, piano, violin, organ, ukulele => nhạc cụ
momo, zalopay, vnpay => ví điện tử, chuyển khoản
cccd, cmnd, hộ chiếu, căn cước => giấy tờ tùy thân, giấy tờ
panadol, paracetamol, kháng sinh, thuốc tây => thuốc
sofa, giường tủ, bàn ghế, tủ quần áo => nội thất, đồ gỗ, đồ cồng kềnh
`;
