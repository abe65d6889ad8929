import { expect, test } from 'vitest';
import { mark } from './marker.ts';
import { pairs } from './pairs.fixture.ts';

// Names alone, without the deck's other answers: what must hold wherever they are unknown.

const RIGHT = pairs(`
# case, accents, punctuation, articles, spaces
Quetta Shura | the quetta shura
Shaun Gregory |  SHAUN   GREGORY.
Kurt Gödel | Kurt Godel
Brasília | brasilia
Moby-Dick | moby dick
al-Qaida | Al Qaida
al-Qaida | Qaida
the United States | United States
U.S.A. | usa
O'Brien | OBrien
Łódź | Lodz
Straße | strasse
# what leads up to an answer
Pakistan | in Pakistan
Bradford University | at Bradford University
Raymond Davis | it was Raymond Davis
Quetta Shura | I think the Quetta Shura
# spellings of one romanised name
al-Qaida | al-Qaeda
al-Qaida | alqaeda
Lashkar-e-Toiba | Lashkar-e-Taiba
Lashkar-e-Toiba | Lashkar-e-Tayyiba
Lashkar-e-Jhangvi | Lashkar i Jangvi
Jaish-e-Mohammed | Jaish-e-Muhammad
Jaish-e-Mohammed | Jaish-i-Mohammad
Sipah-e-Sahaba | Sipah i Sahabah
Harkat-ul-Mujahideen | Harkatul Mujahidin
Hezb-e-Islami | Hizb-i Islami
Gulbuddin Hekmatyar | Gulbudin Hikmatyar
Jalaluddin Haqqani | Jalaludin Hakkani
Mullah Omar | Mulla Umar
Hassan Nasrallah | Hasan Nasrulla
Ayman al-Zawahiri | ayman zawahri
Osama bin Laden | Usama bin Ladin
Tehrik-i-Taliban Pakistan | Tehreek-e-Taliban Pakistan
Hafiz Saeed | Hafiz Said
Muammar Gaddafi | Moammar Gadafi
Balochistan | Baluchistan
Basra | Basrah
Miran Shah Shura | Miramshah Shura
Miran Shah Shura | Miranshah Shura
# one slip in a long name
Raymond Davis | Raymnod Davis
Shaun Gregory | Shaun Gregroy
Inter-Services Intelligence | Inter-Service Intelligence
Peshawar Shura | Peshwar Shura
Pakistan Security Research Unit | Pakistan Securty Research Unit
World Politics Review | World Politcs Review
September | Septmber
Constantinople | Constantinopel
Battle of Stalingrad | Battle of Stalingrat
Bay of Pigs | Bay of Pgs
Second World War | Secnd World War
Treaty of Versailles | Treaty of Versailes
# words turned round, titles, surnames, regnal numbers
Bradford University | University of Bradford
Shaun Gregory | Gregory, Shaun
Severus Alexander | Alexander Severus
World War II | World War 2
World War II | Second World War
World War II | world war two
Henry VIII | Henry the Eighth
Henry VIII | King Henry VIII
Henry VIII | henry 8th
Louis XIV | Louis 14
Elizabeth I of England | Elizabeth 1st of England
Isaac Newton | Newton
Angela Merkel | merkel
Ludwig van Beethoven | Beethoven
Ludwig van Beethoven | van Beethoven
Osama bin Laden | bin Laden
Gaius Julius Caesar | Julius Caesar
John F. Kennedy | John Kennedy
Martin Luther King Jr. | Martin Luther King
J. R. R. Tolkien | JRR Tolkien
Romeo and Juliet | Juliet and Romeo
twenty-first century | 21st century
Apollo 11 | apollo eleven
1939–1945 | 1939-45
# what names carry along
Danube | River Danube
River Thames | Thames
Mount Everest | Mt. Everest
Mount Everest | Everest
North Waziristan | N. Waziristan
# British and American spelling
colour | color
defence | defense
theatre | theater
organisation | organization
Julius Caesar | Julius Cesar
sulphuric acid | sulfuric acid
aluminium | aluminum
`);

const NEARLY = pairs(`
# a country and its people
Pakistan | Pakistani
Iran | Iranian
Iraqi | Iraq
France | French
the United States | American
# one slip in a short name
Davis | Davos
photosynthesis | fotosynthesis
Quetta | Quette
India | Inda
# a word missing or too many
Pakistan Security Research Unit | Pakistan Security Research
Democratic Republic of the Congo | Democratic Republic of Congo Kinshasa
# forms of a word
communism | communist
Claudius | Claudia
Octavian | Octavius
`);

const WRONG = pairs(`
# another group, agency, person
Lashkar-e-Taiba | Lashkar-e-Jhangvi
Harkat-ul-Mujahideen | Hizb-ul-Mujahideen
Harkat-ul-Mujahideen | Harkat-ul-Ansar
Jamaat-e-Islami | Jamaat-ud-Dawa
Sipah-e-Sahaba | Sipah-e-Mohammed
Pakistani Taliban | Afghan Taliban
Quetta Shura | Peshawar Shura
Central Intelligence Agency | Defence Intelligence Agency
Franklin Roosevelt | Theodore Roosevelt
Raymond Davis | George Davis
Charles Darwin | Charles Dawkins
John F. Kennedy | John G. Kennedy
George W. Bush | George H. W. Bush
John Quincy Adams | John Adams
Nawaz Sharif | Shehbaz Sharif
Kim Jong-il | Kim Jong-un
Pliny the Elder | Pliny the Younger
Catherine the Great | Alexander the Great
# short answers
ISI | ISIS
CIA | CID
Iran | Iraq
Mali | Mala
LeT | LeJ
Nile | Nike
# countries
Austria | Australia
Australia | Austria
Niger | Nigeria
Slovakia | Slovenia
Gambia | Zambia
Zambia | Gambia
Mauritania | Mauritius
Pakistan | Afghan
University of Austria | University of Australia
# numerals, letters, dates in names
World War I | World War II
World War II | World War I
World War I | World War
First World War | Second World War
Henry VII | Henry VIII
Henry VIII | Henry VII
Henry VIII | Henry
Louis XIV | Louis XVI
Thirty Years' War | Seven Years' War
Apollo 11 | Apollo 13
vitamin C | vitamin D
hepatitis A | hepatitis B
vitamin A deficiency | vitamin E deficiency
H2SO4 | H2SO3
Windows 3.1 | Windows 31
44 BC | 44 AD
1939–1945 | 1914–1918
C++ | C
MI5 | MI6
uranium-235 | uranium-238
Fe2+ | Fe3+
Pope John Paul II | Pope John Paul I
Napoleon III | Napoleon
shot two men dead | shot three men dead
# compass points and what narrows a name
West Virginia | Virginia
Northern Ireland | Ireland
Guinea-Bissau | Guinea
Mexico City | Mexico
North Korea | South Korea
North Korea | Korea
South Africa | Africa
West Bank | East Bank
New York | York
New Delhi | Old Delhi
Upper Egypt | Lower Egypt
# months and days
June | July
January | February
September | November
Tuesday | Thursday
# negation and opposites
shared interest | no shared interest
interests meet | interests do not meet
with a warrant | without a warrant
all groups | some groups
aligned | non-aligned
reversible | irreversible
symmetric | asymmetric
inflation | deflation
intracellular | intercellular
endoskeleton | exoskeleton
pro-Russian | anti-Russian
not guilty | guilty
guilty | not guilty
pre-war | post-war
armed | unarmed
legal | illegal
violent | non-violent
internal | external
intranet | internet
hypothermia | hyperthermia
monopoly | duopoly
maximum | minimum
import | export
left bank | right bank
Iran attacked Iraq | Iraq attacked Iran
man bites dog | dog bites man
# words that look alike in other subjects
meiosis | mitosis
prophase | metaphase
genotype | phenotype
afferent | efferent
sulfate | sulfite
sulfite | sulfide
chlorine | chloride
methane | ethane
methanol | ethanol
ethanol | ethanal
propane | propene
lactose | lactase
ferrous | ferric
carbon dioxide | carbon monoxide
stalactite | stalagmite
latitude | longitude
employer | employee
astrology | astronomy
telegram | telegraph
neutron | neuron
principal | principle
desert | dessert
sheep | ship
Rhine | Rhône
Dnieper | Dniester
Budapest | Bucharest
emperor | empress
Gulf of Aden | Gulf of Oman
Marcus Aurelius | Marcus Antonius
Trajan | Hadrian
# only a part that does not name it
Bradford University | University
Quetta Shura | Shura
Pakistan Security Research Unit | Unit
Battle of Hastings | Battle
Gulbuddin Hekmatyar | Gulbuddin
Papua New Guinea | Guinea
Cold War | War
carbon dioxide | dioxide
White Nile | Nile
# more than one answer
Quetta Shura | Quetta Shura or Peshawar Shura
Pakistan | Pakistan or India
Iran | Iran/Iraq
Pakistan | not Pakistan
# nothing to the point
Raymond Davis | ?
Raymond Davis | I don't know
Raymond Davis | a
`);

test.each(RIGHT)('%s: "%s" is right', (expected, typed) => {
  expect(mark(typed, { expected })).toMatchObject({ verdict: 'correct' });
});

test.each(NEARLY)('%s: "%s" is almost right', (expected, typed) => {
  expect(mark(typed, { expected })).toMatchObject({ verdict: 'almost' });
});

test.each(WRONG)('%s: "%s" is wrong', (expected, typed) => {
  expect(mark(typed, { expected })).toMatchObject({ verdict: 'wrong' });
});
