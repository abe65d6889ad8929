/** Cards of many articles that nothing is wrong with: kind | front | back. No rule may find anything in them. */
export const GOOD_CARDS = `
categorise | Sort the groups: shared interest or none. | al-Qaida: shared; Quetta Shura: none
cloze | In [...], Alexander Fleming discovered penicillin. | 1928
cloze | The powerhouse of the cell is the [...]. | mitochondrion
cloze | According to Shaun Gregory, CIA-ISI counterintelligence cooperation is delicate, [...] and dangerous. | provisional
cloze | Marie Curie was born in [...]. | Warsaw
cloze | Water boils at [...] degrees Celsius at sea level. | 100
cloze | Raymond Davis was released in return for [...]. | $2 million
cloze | The largest organ of the human body is the [...]. | skin
cloze | [...] wrote the first published algorithm. | Ada Lovelace
cloze | Ada Lovelace worked with [...] on the Analytical Engine. | Charles Babbage
cloze | The heart pumps blood through the [...] and the veins. | arteries
compare | How do Lashkar-e-Jhangvi and Lashkar-e-Toiba differ in Shaun Gregory's account? | The first threatens the Pakistani state; the second serves Pakistan's aims and threatens the United States
contrast | On fighting which of the two do CIA and ISI interests meet: Lashkar-e-Jhangvi or Lashkar-e-Toiba? | Lashkar-e-Jhangvi
contrast | Which of the two lies further north: Oslo or Stockholm? | Oslo
definition | What is photosynthesis? | the process by which plants turn light into chemical energy
definition | What does "eutrophication" mean? | a lake becoming too rich in nutrients
definition | What is the event horizon of a black hole? | the boundary from which nothing can return
definition | Who are the Tuareg? | a people of the Sahara
definition | What was the Manhattan Project? | the programme that built the first atomic bombs
effect | What did the drought do to wheat prices? | it doubled them within a year
forward | In which country is the Rhône's source? | Switzerland
forward | Who discovered penicillin? | Alexander Fleming
forward | In which year was penicillin discovered? | 1928
forward | When was the Treaty of Waitangi signed? | 6 February 1840
forward | When did the Berlin Wall fall? | November 1989
forward | How many chambers does a human heart have? | four
forward | Which ministry runs the country's airports? | Ministry of Defence and Aviation
forward | Which US agency approves new medicines? | Food and Drug Administration
forward | What is the capital of Bosnia and Herzegovina? | Sarajevo
forward | Of which state is Port of Spain the capital? | Trinidad and Tobago
forward | What sum did the court award the miners? | $2,000,000
forward | Where was Marie Curie born? | Warsaw, Poland
forward | Which city hosted the 1996 Olympic Games? | Atlanta, Georgia
forward | Who wrote Pride and Prejudice? | Jane Austen
forward | Which novel did Jane Austen publish in 1813? | Pride and Prejudice
forward | Which company did the brothers found in 1886? | Johnson & Johnson
forward | At which university is Shaun Gregory a professor? | Bradford University
forward | Of which research unit is Shaun Gregory the director? | Pakistan Security Research Unit
forward | What is the boiling point of water at sea level? | 100 degrees Celsius
forward | Which gas makes up most of the Earth's atmosphere? | nitrogen
forward | What do plants absorb through their roots? | water
forward | Who was the first woman to win a Nobel Prize? | Marie Curie
forward | Which planet has the most moons? | Saturn
forward | What is the chemical symbol for gold? | Au
forward | How long did the Hundred Years' War last? | 116 years
forward | How did the email interview reach Shaun Gregory? | by email
forward | What does the abbreviation ISI stand for? | Inter-Services Intelligence
forward | Which battle ended Napoleon's rule in 1815? | Battle of Waterloo
forward | Whose army crossed the Alps in 218 BC? | Hannibal's
forward | To whom was the payment for Raymond Davis's release made? | the victims' families
forward | In which month was Raymond Davis released? | March
forward | Which river flows through Baghdad? | Tigris
forward | Through which city does the Tigris flow? | Baghdad
forward | Which sea separates Sweden from Estonia? | Baltic Sea
forward | What type of rock is basalt? | igneous rock
forward | What kind of engine powers the ferry? | diesel engine
forward | Which organ removes waste from the blood? | the kidney
forward | Which empire did Suleiman the Magnificent rule? | Ottoman Empire
forward | Which party won the 1945 election in the United Kingdom? | Labour Party
forward | According to the report, how many homes lost power? | 40,000
forward | Which law did Parliament pass in 1832? | Reform Act
forward | How much did the bridge cost? | £1.2 billion
forward | What does a barometer measure? | air pressure
forward | Who painted the ceiling of the Sistine Chapel? | Michelangelo
forward | Which element has the atomic number 26? | iron
forward | In what year did Ghana become independent? | 1957
forward | Where did the Industrial Revolution begin? | Britain
forward | When did the Industrial Revolution begin? | the late 18th century
forward | During which war was the bridge destroyed? | Second World War
forward | What did Rosa Parks refuse to give up in 1955? | her bus seat
forward | For what did Einstein receive the Nobel Prize? | the photoelectric effect
forward | Which former colony became Zimbabwe? | Southern Rhodesia
forward | Which city was the capital of the former Soviet Union? | Moscow
forward | How many days are there in a leap year? | 366
forward | What is also known as vitamin C? | ascorbic acid
forward | Which bird lays its eggs in the nests of other birds? | cuckoo
forward | Which scientist lost his life studying Vesuvius? | Pliny the Elder
forward | Which country has the longest coastline? | Canada
forward | Which treaty ended the First World War with Germany? | Treaty of Versailles
forward | What is the right to vote called? | suffrage
forward | What is an event horizon? | the boundary of a black hole
forward | What did the 1947 plan for Europe aim to rebuild? | Western European economies
forward | Who led the attack on Pearl Harbor? | Isoroku Yamamoto
forward | What did the Marshall Plan pay for? | rebuilding Europe
forward | Before his arrest, what was Raymond Davis? | CIA contractor
forward | Which group claimed responsibility for the bombing? | Lashkar-e-Jhangvi
forward | al-Qaida was founded in which decade? | 1980s
forward | With which sea does the Suez Canal link the Mediterranean? | Red Sea
forward | Which dam did the United States and Britain first offer to fund? | Aswan High Dam
forward | How close did the lava of Mauna Loa come to the highway? | three kilometres
forward | Who was prime minister of the United Kingdom when Egypt nationalised the Suez Canal? | Anthony Eden
forward | What is the name of the strait between Europe and Asia at Istanbul? | Bosporus
forward | Which composer wrote the opera "The Magic Flute"? | Wolfgang Amadeus Mozart
forward | What do the letters DNA stand for? | deoxyribonucleic acid
forward | On whose orders was the Suez Canal closed in 1967? | Gamal Abdel Nasser's
forward | Until when did Hong Kong belong to Britain? | 1997
forward | How far is the Moon from the Earth? | 384,400 km
hedge | Which agency were the men shot by Raymond Davis rumoured to work for? | Inter-Services Intelligence
hedge | Which poison is said to have killed Socrates? | hemlock
list | Which three states are the Baltic states? | Estonia, Latvia, Lithuania
list | Name the three primary colours of light. | red, green and blue
list | Which 3 groups are the main Pakistan-based Afghan Taliban groups? | Quetta Shura; Peshawar Shura; Miran Shah Shura
match | Match each person with what the article says of them. | Davis: contractor; Gregory: professor
mcq | Whom does Shaun Gregory call Pakistan's Afghan proxy? | Gulbuddin Hekmatyar
membership | Besides Sipah-e-Sahaba, which group does Shaun Gregory give as an example of groups that serve Pakistan's aims? | Lashkar-e-Toiba
membership | Besides oak, which tree is named as an example of hardwood? | beech
number | How many people lived in Lagos in 2006? | 8 million
overlapping-cloze | The three states of matter are solid, [...] and gas. | liquid
overlapping-cloze | The Baltic states are [...], Latvia and Lithuania. | Estonia
overlapping-cloze | The primary colours of light are red, green and [...]. | blue
reverse | Which scientist isolated radium? | Marie Curie
reverse | Who directs the Pakistan Security Research Unit? | Shaun Gregory
side | According to Shaun Gregory, do CIA and ISI interests meet on fighting Sipah-e-Sahaba? | no
side | Did Sweden support the treaty? | yes
true-false | Marie Curie was born in Warsaw. | true
true-false | $20 million was paid in return for Raymond Davis's release. | false: $2 million
true-false | The Treaty of Waitangi was signed in 1850. | false: 1840
why | Why does ice float on water? | it is less dense than liquid water
why | Why did the council close the bridge? | inspectors found cracks in two of its cables
`;
