/** Cards of many articles that nothing is wrong with: kind | front | back. No rule may find anything in them. */
export const GOOD_CARDS = `
categorise | Sort the groups: shared interest or none. | al-Qaida: shared; Quetta Shura: none
cloze | Water boils at [...] degrees Celsius at sea level. | 100
cloze | The Treaty of Versailles made Germany pay [...]. | reparations
cloze | By 1900, about [...] of the forest had been cleared. | half
cloze | The powerhouse of the cell is the [...]. | mitochondrion
cloze | According to Shaun Gregory, CIA-ISI counterintelligence cooperation is delicate, [...] and dangerous. | provisional
cloze | Blood is pumped from the left ventricle into the [...]. | aorta
cloze | In 1666, the Great Fire of [...] began in a bakery. | London
cloze | The largest organ of the human body is the [...]. | skin
cloze | Raymond Davis was released in return for [...]. | $2 million
cloze | The [...] limited the German army to 100,000 men. | Treaty of Versailles
cloze | [...] wrote the first published algorithm. | Ada Lovelace
cloze | The Great Fire of London began in a bakery in [...]. | Pudding Lane
cloze | Edward Jenner developed the first vaccine against [...]. | smallpox
cloze | Titan is the largest [...] of Saturn. | moon
cloze | Ada Lovelace worked with [...] on the Analytical Engine. | Charles Babbage
cloze | Marie Curie was born in [...]. | Warsaw
cloze | The heart pumps blood through the [...] and the veins. | arteries
cloze | In [...], Alexander Fleming discovered penicillin. | 1928
cloze | In CRISPR, the protein [...] cuts DNA at a chosen place. | Cas9
compare | How do mitosis and meiosis differ? | Mitosis makes two identical cells; meiosis makes four different ones
compare | How do Lashkar-e-Jhangvi and Lashkar-e-Toiba differ in Shaun Gregory's account? | The first threatens the Pakistani state; the second serves Pakistan's aims and threatens the United States
contrast | Which gas do plants take in by day: oxygen or carbon dioxide? | carbon dioxide
contrast | Which of the two lies further north: Oslo or Stockholm? | Oslo
contrast | On fighting which of the two do CIA and ISI interests meet: Lashkar-e-Jhangvi or Lashkar-e-Toiba? | Lashkar-e-Jhangvi
definition | What is photosynthesis? | the process by which plants turn light into chemical energy
definition | Who are the Tuareg? | a people of the Sahara
definition | What is osmosis? | the movement of water through a membrane towards the more concentrated side
definition | What was the Manhattan Project? | the programme that built the first atomic bombs
definition | What does "eutrophication" mean? | a lake becoming too rich in nutrients
definition | What is the event horizon of a black hole? | the boundary from which nothing can return
effect | What did the drought do to wheat prices? | it doubled them within a year
effect | What did the opening of the canal do to freight prices? | it halved them
forward | Which poet wrote "The Waste Land"? | T. S. Eliot
forward | What is the boiling point of water at sea level? | 100 degrees Celsius
forward | Which people built Machu Picchu? | the Inca
forward | On which island did Napoleon die? | Saint Helena
forward | What did the Treaty of Versailles limit the German army to? | 100,000 men
forward | What does the abbreviation ISI stand for? | Inter-Services Intelligence
forward | What did the 1947 plan for Europe aim to rebuild? | Western European economies
forward | To which city did the Dutch move the capital of Java? | Batavia
forward | In which hall was the Treaty of Versailles signed? | Hall of Mirrors
forward | Which sea borders the Great Barrier Reef? | Coral Sea
forward | al-Qaida was founded in which decade? | 1980s
forward | What does "vacca" mean in Latin? | cow
forward | From which animal did Jenner take the material for the first vaccine? | cow
forward | Which scientist lost his life studying Vesuvius? | Pliny the Elder
forward | What does a barometer measure? | air pressure
forward | With which sea does the Suez Canal link the Mediterranean? | Red Sea
forward | Which treaty ended the First World War with Germany? | Treaty of Versailles
forward | How is the capital of Mongolia spelled in English? | Ulaanbaatar
forward | Who commanded the fleet that defeated the Spanish Armada? | Lord Howard of Effingham
forward | What is the right to vote called? | suffrage
forward | Which river flows through Baghdad? | Tigris
forward | In which novel does Mr Darcy appear? | Pride and Prejudice
forward | Which element has the atomic number 26? | iron
forward | What kind of engine powers the ferry? | diesel engine
forward | Who painted the ceiling of the Sistine Chapel? | Michelangelo
forward | What did Galileo see near Jupiter in January 1610? | four moons
forward | How many chambers does a human heart have? | four
forward | In what year did Ghana become independent? | 1957
forward | In which year was penicillin discovered? | 1928
forward | What share of Earth's water is fresh? | 3 percent
forward | What did Rosa Parks refuse to give up in 1955? | her bus seat
forward | What was Jakarta called under the Dutch? | Batavia
forward | In which street did the Great Fire of London begin? | Pudding Lane
forward | According to the report, how many homes lost power? | 40,000
forward | Which former colony became Zimbabwe? | Southern Rhodesia
forward | Which protein cuts DNA in the CRISPR method? | Cas9
forward | What do the letters DNA stand for? | deoxyribonucleic acid
forward | Which empire did Suleiman the Magnificent rule? | Ottoman Empire
forward | At which meadow was Magna Carta sealed? | Runnymede
forward | What is the name of the strait between Europe and Asia at Istanbul? | Bosporus
forward | Which US agency approves new medicines? | Food and Drug Administration
forward | Which king signed Magna Carta? | King John
forward | Who coined the word "bacteriophage"? | Félix d'Hérelle
forward | During which war was the bridge destroyed? | Second World War
forward | What did crossing the Rubicon start? | a civil war
forward | Which metal did Humphry Davy isolate in 1807? | potassium
forward | How far is the Moon from the Earth? | 384,400 km
forward | Where did the Industrial Revolution begin? | Britain
forward | Who discovered penicillin? | Alexander Fleming
forward | What did the suffragettes demand for women? | the vote
forward | To whom was the payment for Raymond Davis's release made? | the victims' families
forward | When did Galileo first see the moons of Jupiter? | January 1610
forward | Which city hosted the 1996 Olympic Games? | Atlanta, Georgia
forward | What do plants absorb through their roots? | water
forward | What type of rock is basalt? | igneous rock
forward | Whom did Brutus and Cassius murder? | Julius Caesar
forward | Which group claimed responsibility for the bombing? | Lashkar-e-Jhangvi
forward | In which month was Raymond Davis released? | March
forward | What is the chemical symbol for gold? | Au
forward | How close did the lava of Mauna Loa come to the highway? | three kilometres
forward | Which clause of Magna Carta promises justice to all free men? | clause 40
forward | Until when did Hong Kong belong to Britain? | 1997
forward | Which law did Parliament pass in 1832? | Reform Act
forward | How often does Halley's Comet return? | every 76 years
forward | Of which state is Port of Spain the capital? | Trinidad and Tobago
forward | Which city was the capital of the former Soviet Union? | Moscow
forward | Which sea separates Sweden from Estonia? | Baltic Sea
forward | Whose army crossed the Alps in 218 BC? | Hannibal's
forward | When did the Berlin Wall fall? | November 1989
forward | What did the Marshall Plan pay for? | rebuilding Europe
forward | Which organ removes waste from the blood? | the kidney
forward | Where was Marie Curie born? | Warsaw, Poland
forward | Which battle ended Napoleon's rule in 1815? | Battle of Waterloo
forward | On whose orders was the Suez Canal closed in 1967? | Gamal Abdel Nasser's
forward | What is also known as vitamin C? | ascorbic acid
forward | In which country is the Rhône's source? | Switzerland
forward | When was the Treaty of Waitangi signed? | 6 February 1840
forward | Which country has the longest coastline? | Canada
forward | What do corals expel when the water gets too warm? | algae
forward | At which university is Shaun Gregory a professor? | Bradford University
forward | Which ministry runs the country's airports? | Ministry of Defence and Aviation
forward | Which planet has the most moons? | Saturn
forward | For what did Einstein receive the Nobel Prize? | the photoelectric effect
forward | Who wrote Pride and Prejudice? | Jane Austen
forward | Which body was set up in 1920 to keep the peace? | League of Nations
forward | Which part of the eye focuses light? | lens
forward | Which composer wrote the opera "The Magic Flute"? | Wolfgang Amadeus Mozart
forward | Which bird lays its eggs in the nests of other birds? | cuckoo
forward | What do the Inuit build from blocks of snow? | igloos
forward | Which mineral gives rubies their colour? | chromium
forward | What sum did the court award the miners? | $2,000,000
forward | Which disease did Edward Jenner's vaccine prevent? | smallpox
forward | What do meteorologists call a storm in the Pacific? | typhoon
forward | Which Roman general crossed the Rubicon? | Julius Caesar
forward | How many times did Rome and Carthage go to war? | three
forward | When did the Industrial Revolution begin? | the late 18th century
forward | Which party won the 1945 election in the United Kingdom? | Labour Party
forward | Which organisation listed the Great Barrier Reef as a World Heritage Site in 1981? | UNESCO
forward | After which battle did Napoleon abdicate for the second time? | Battle of Waterloo
forward | Of which research unit is Shaun Gregory the director? | Pakistan Security Research Unit
forward | Which US president proposed the Fourteen Points? | Woodrow Wilson
forward | Which novel did Jane Austen publish in 1813? | Pride and Prejudice
forward | Which law banned slavery throughout the British Empire in 1833? | Slavery Abolition Act
forward | What is the largest moon of Saturn called? | Titan
forward | According to the World Bank, how many people live on less than $2.15 a day? | 700 million
forward | How long did the Hundred Years' War last? | 116 years
forward | Before his arrest, what was Raymond Davis? | CIA contractor
forward | Who was the first woman to win a Nobel Prize? | Marie Curie
forward | What is an event horizon? | the boundary of a black hole
forward | What name did Woodrow Wilson give to his peace programme? | Fourteen Points
forward | What is stored in the gall bladder? | bile
forward | Which gas makes up most of the Earth's atmosphere? | nitrogen
forward | Which company did the brothers found in 1886? | Johnson & Johnson
forward | Off the coast of which Australian state does the Great Barrier Reef lie? | Queensland
forward | Which instrument measures earthquakes? | seismometer
forward | Which company, founded in 1602, traded spices from Java? | Dutch East India Company
forward | How much did the bridge cost? | £1.2 billion
forward | Which dam did the United States and Britain first offer to fund? | Aswan High Dam
forward | Through which city does the Tigris flow? | Baghdad
forward | How many days are there in a leap year? | 366
forward | Which scale measures the strength of wind? | Beaufort scale
forward | Who was prime minister of the United Kingdom when Egypt nationalised the Suez Canal? | Anthony Eden
forward | What is the capital of Bosnia and Herzegovina? | Sarajevo
forward | Under which treaty did Spain cede Florida to the United States? | Adams-Onís Treaty
forward | Which of Henry VIII's wives outlived him? | Catherine Parr
forward | Who led the attack on Pearl Harbor? | Isoroku Yamamoto
forward | How did the email interview reach Shaun Gregory? | by email
hedge | Which agency were the men shot by Raymond Davis rumoured to work for? | Inter-Services Intelligence
hedge | Which poison is said to have killed Socrates? | hemlock
list | Name the three primary colours of light. | red, green and blue
list | Which three states are the Baltic states? | Estonia, Latvia, Lithuania
list | Which 3 groups are the main Pakistan-based Afghan Taliban groups? | the Quetta Shura; the Peshawar Shura; the Miran Shah Shura
list | Which two scientists won the 2020 Nobel Prize for CRISPR? | Emmanuelle Charpentier and Jennifer Doudna
match | Match each person with what the article says of them. | Davis: contractor; Gregory: professor
mcq | Whom does Shaun Gregory call Pakistan's Afghan proxy? | Gulbuddin Hekmatyar
membership | Besides oak, which tree is named as an example of hardwood? | beech
membership | Besides Sipah-e-Sahaba, which group does Shaun Gregory give as an example of groups that serve Pakistan's aims? | Lashkar-e-Toiba
membership | Besides whales, which animal does the article name as an example of a mammal that lives at sea? | dolphin
number | How many people lived in Lagos in 2006? | 8 million
number | How many kilometres long is the Great Barrier Reef? | 2,300 km
number | How many individual reefs make up the Great Barrier Reef? | 2,900
overlapping-cloze | The primary colours of light are red, green and [...]. | blue
overlapping-cloze | The Baltic states are [...], Latvia and Lithuania. | Estonia
overlapping-cloze | The three branches of government are the legislature, [...] and the judiciary. | the executive
overlapping-cloze | The Three Musketeers are Athos, Porthos and [...]. | Aramis
overlapping-cloze | The three states of matter are solid, [...] and gas. | liquid
reverse | Whose Fourteen Points shaped the peace talks of 1919? | Woodrow Wilson's
reverse | Who directs the Pakistan Security Research Unit? | Shaun Gregory
reverse | Which scientist isolated radium? | Marie Curie
role | What role did Ada Lovelace play in computing? | author of the first published program
side | According to Shaun Gregory, do CIA and ISI interests meet on fighting Sipah-e-Sahaba? | no
side | Did Sweden support the treaty? | yes
true-false | The Great Barrier Reef lies off Tasmania. | false: Queensland
true-false | $20 million was paid in return for Raymond Davis's release. | false: $2 million
true-false | Marie Curie was born in Warsaw. | true
true-false | The Treaty of Waitangi was signed in 1850. | false: 1840
true-false | Water boils at 100 degrees Celsius at sea level. | true
why | Why did Edward Jenner test his vaccine on milkmaids' blisters? | milkmaids who had had cowpox did not catch smallpox
why | Why is the sky blue? | air scatters blue light more than red
why | Why did the council close the bridge? | inspectors found cracks in two of its cables
why | Why does ice float on water? | it is less dense than liquid water
`;
