/** Articles of a few paragraphs in several languages; all of it was written for this project. */
export const BODIES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Delegations of the two provinces left the old customs house on the river Calix in the evening, and neither side said when it would come back to the table.',
    'The mediators had asked both of them to agree on who may use the lock in the dry months, and to leave the question of the bridge to a later round of talks.',
    'A spokeswoman of the upper province said that the boats would wait, and that nobody had been promised anything that was not written down in the first accord.',
    'The lower province answered that water does not wait, and that its farmers had kept their part of what was agreed in the spring of the year before the last.',
    'Those who watched the talks from the other bank said that the quarrel was about trust more than about water, and that a single gauge read by both might help.',
  ],
  vi: [
    'Phái đoàn của hai tỉnh đã rời trụ sở cũ bên sông vào buổi chiều, và không bên nào nói khi nào sẽ quay trở lại bàn đàm phán để bàn tiếp những việc còn dang dở.',
    'Các nhà hòa giải đề nghị hai bên thống nhất ai được dùng âu thuyền trong những tháng khô hạn, còn chuyện cây cầu thì để lại cho một vòng đàm phán sau này.',
    'Người phát ngôn của tỉnh thượng nguồn nói rằng thuyền bè sẽ chờ, và không ai được hứa hẹn điều gì ngoài những gì đã ghi trong bản thỏa thuận đầu tiên.',
    'Tỉnh hạ nguồn đáp lại rằng nước thì không chờ ai, và nông dân của họ đã làm đúng phần việc của mình theo những gì hai bên đã ký vào mùa xuân năm trước.',
  ],
  de: [
    'Die Abordnungen der beiden Provinzen haben das alte Zollhaus am Fluss am Abend verlassen, und keine Seite sagte, wann sie an den Tisch zurückkehren werde.',
    'Die Vermittler hatten beide gebeten, sich darüber zu einigen, wer die Schleuse in den trockenen Monaten nutzen darf, und die Frage der Brücke aufzuschieben.',
    'Eine Sprecherin der oberen Provinz sagte, die Boote würden warten, und niemandem sei etwas versprochen worden, was nicht im ersten Abkommen stehe.',
    'Die untere Provinz antwortete, das Wasser warte nicht, und ihre Bauern hätten ihren Teil dessen erfüllt, was vor zwei Jahren vereinbart worden sei.',
  ],
  fr: [
    'Les délégations des deux provinces ont quitté la vieille maison des douanes au bord du fleuve dans la soirée, et aucune des parties n’a dit quand elle reviendrait à la table.',
    'Les médiateurs leur avaient demandé de s’entendre sur l’usage de l’écluse pendant les mois secs et de laisser la question du pont à plus tard.',
    'Une porte-parole de la province d’amont a dit que les bateaux attendraient et que rien n’avait été promis qui ne soit écrit dans le premier accord.',
    'La province d’aval a répondu que l’eau n’attend pas et que ses paysans avaient tenu leur part de ce qui avait été convenu au printemps.',
  ],
  es: [
    'Las delegaciones de las dos provincias salieron por la tarde de la vieja casa de aduanas junto al río, y ninguna de las partes dijo cuándo volvería a la mesa.',
    'Los mediadores habían pedido a ambas que acordaran quién puede usar la esclusa en los meses secos y que dejaran la cuestión del puente para más tarde.',
    'Una portavoz de la provincia alta dijo que los barcos esperarían y que a nadie se le había prometido nada que no estuviera escrito en el primer acuerdo.',
    'La provincia baja respondió que el agua no espera y que sus campesinos habían cumplido su parte de lo que se acordó en primavera.',
  ],
  ja: [
    '二つの県の代表団は夕方、川沿いの古い税関を後にし、いつ協議の席に戻るかについてはどちらの側も明らかにしなかった。',
    '仲介者は双方に対し、乾期に誰が水門を使えるかについて合意し、橋の問題は後の協議に委ねるよう求めていた。',
    '上流の県の報道官は、船は待つことになるとし、最初の合意に書かれていないことは誰にも約束していないと述べた。',
    '下流の県は、水は待ってくれないと答え、農民たちは一昨年の春に合意したことを守ってきたと主張した。',
  ],
  zh: [
    '两省代表团傍晚离开河边的旧海关大楼，双方都没有说明何时会重返谈判桌继续讨论尚未解决的问题。',
    '调解人曾要求双方就旱季谁可以使用船闸达成一致，并把桥梁问题留到下一轮会谈再行讨论。',
    '上游省份的发言人表示，船只会等待，除了第一份协议中写明的内容外，没有向任何人作出任何承诺。',
    '下游省份回应说，水不会等人，他们的农民已经履行了前年春天达成的协议中属于自己的那一部分。',
  ],
  ru: [
    'Делегации двух провинций вечером покинули старую таможню у реки, и ни одна из сторон не сказала, когда она вернётся за стол переговоров.',
    'Посредники просили обе стороны договориться о том, кто может пользоваться шлюзом в сухие месяцы, а вопрос о мосте оставить на потом.',
    'Представительница верхней провинции сказала, что лодки подождут и что никому не обещали ничего, кроме написанного в первом соглашении.',
    'Нижняя провинция ответила, что вода не ждёт и что её крестьяне выполнили свою часть того, о чём договорились весной.',
  ],
  ar: [
    'غادرت وفود المقاطعتين مبنى الجمارك القديم على ضفة النهر في المساء، ولم يقل أي من الطرفين متى سيعود إلى طاولة المفاوضات.',
    'وكان الوسطاء قد طلبوا من الطرفين الاتفاق على من يحق له استخدام الهويس في أشهر الجفاف وترك مسألة الجسر لجولة لاحقة.',
    'وقالت متحدثة باسم المقاطعة العليا إن القوارب ستنتظر، وإن أحدا لم يوعد بشيء غير مكتوب في الاتفاق الأول.',
    'وردت المقاطعة السفلى بأن الماء لا ينتظر، وأن مزارعيها أوفوا بنصيبهم مما تم الاتفاق عليه في ربيع العام قبل الماضي.',
  ],
  ko: [
    '두 지방의 대표단은 저녁에 강가의 옛 세관을 떠났으며 어느 쪽도 언제 협상장으로 돌아올지 밝히지 않았다.',
    '중재자들은 양측에 건기에 누가 수문을 사용할 수 있는지 합의하고 다리 문제는 다음 회담으로 미루자고 요청했다.',
    '상류 지방의 대변인은 배들이 기다릴 것이며 첫 번째 합의에 적히지 않은 것은 누구에게도 약속하지 않았다고 말했다.',
    '하류 지방은 물은 기다려 주지 않으며 농민들은 재작년 봄에 합의한 몫을 지켰다고 답했다.',
  ],
  pt: [
    'As delegações das duas províncias deixaram à noite a antiga alfândega junto ao rio, e nenhuma das partes disse quando voltaria à mesa de negociações.',
    'Os mediadores tinham pedido a ambas que acordassem quem pode usar a eclusa nos meses secos e que deixassem a questão da ponte para mais tarde.',
    'Uma porta-voz da província de cima disse que os barcos vão esperar e que nada foi prometido a ninguém que não esteja escrito no primeiro acordo.',
    'A província de baixo respondeu que a água não espera e que os seus agricultores cumpriram a sua parte do que foi combinado na primavera.',
  ],
}
