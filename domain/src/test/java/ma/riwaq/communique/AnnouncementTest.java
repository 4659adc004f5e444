package ma.riwaq.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short announcements: a word above them, a last day to answer, weekdays alone, sessions without quotes. */
class AnnouncementTest {

    private static Reading read(String text) {
        return Communique.read(text, null);
    }

    private static List<String> titles(Reading reading) {
        return reading.sessions().stream()
                .map(session -> session.title().value())
                .toList();
    }

    private static List<String> dates(String text) {
        return read(text).dates().stream().map(Value::value).toList();
    }

    @Test
    void takesTheWordAboveAnAnnouncementForItsTitle() {
        assertThat(read("INVITATION\nLe club Lire vous convie à une rencontre le 3 mai 2024 à 16 h.")
                        .title()
                        .value())
                .isEqualTo("INVITATION");
        assertThat(read("بلاغ صحفي\nأسبوع القراءة بوزان\nتنظم جمعية الكتاب أسبوع القراءة يوم 3 ماي 2024.")
                        .title()
                        .value())
                .isEqualTo("أسبوع القراءة بوزان");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R.S.V.P. avant le 2 avril 2024.
            La date limite d'inscription est fixée au 2 avril 2024.
            Les candidatures sont reçues jusqu'au 2 avril 2024 à minuit.
            آخر أجل للتسجيل هو 2 أبريل 2024.
            المرجو تأكيد الحضور قبل يوم الثلاثاء 2 أبريل 2024.
            """)
    void keepsTheLastDayToAnswerOutOfTheDaysOfTheEvent(String last) {
        String event = "Rencontre\nL'association Lire organise une rencontre le mardi 9 avril 2024 à 15 h.\n";
        assertThat(dates(event + last)).containsExactly("2024-04-09");
        assertThat(read(event + last).times()).extracting(Value::value).containsExactly("15:00");
    }

    @Test
    void tellsTheLastDayWhereThereIsNoOther() {
        assertThat(dates("Appel à candidatures\nLes dossiers sont reçus avant le 2 avril 2024."))
                .containsExactly("2024-04-02");
    }

    @Test
    void findsTheDayOfAWeekdayInTheRangeBeforeIt() {
        Reading reading = read(
                "أسبوع الكتاب\nتنظم جمعية الكتاب من 15 إلى 19 أكتوبر 2024 أسبوع الكتاب. وتعقد يوم الجمعة على الساعة الخامسة مساء مائدة مستديرة حول النشر والقراءة.");
        assertThat(reading.sessions()).singleElement().satisfies(session -> {
            assertThat(session.title().value()).isEqualTo("النشر والقراءة");
            assertThat(session.date().value()).isEqualTo(LocalDate.of(2024, 10, 18));
        });
        assertThat(dates("Horaires\nDu 1er au 30 juin 2024, le guichet ouvre chaque lundi à 9 h."))
                .containsExactly("2024-06-01", "2024-06-30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L'université abrite, le 20 mars 2024 à 9 h, un forum de l'emploi organisé par l'ANAPEC. | forum de l'emploi
            Le club invite le public à la projection du film Sabla, le 20 mars 2024 à 18 h. | Sabla
            La librairie accueille le 20 mars 2024 à 18 h une rencontre autour de son roman Les Eaux. | Les Eaux
            تنظم جمعية الكتاب يوم 20 مارس 2024 على الساعة الرابعة زوالا حفل توقيع رواية ممر الغيم للكاتب سعيد العلوي. | ممر الغيم
            تعرض جمعية السينما يوم 20 مارس 2024 على الساعة السابعة مساء الفيلم الوثائقي "ظلال النهر". | ظلال النهر
            تنظم دار الشعر يوم 20 مارس 2024 على الساعة الرابعة زوالا حفل تسليم جائزة الشعر. | حفل تسليم جائزة الشعر
            """)
    void titlesSessionsWithoutQuotes(String sentence, String title) {
        assertThat(titles(read("Annonce de la semaine\n" + sentence))).containsExactly(title);
    }

    @Test
    void takesAHouseThatReceivesForTheHostOfWhatAnotherOrganises() {
        assertThat(
                        read("Une rencontre à Tanger\nLa librairie Les Insolites accueille, samedi 18 mai 2024 à 18h30, une rencontre sur la poésie. Elle est organisée à l'initiative de l'association Lire au Nord.")
                                .organisers())
                .extracting(Value::value)
                .containsExactly("association Lire au Nord");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            تنظم جمعية الكتاب يوم 4 ماي 2024 ثلاث ندوات. ستناقش الندوة الأولى موضوع تضارب المصالح، وستتناول الثانية موضوع حماية المستهلك، فيما ستتمحور الثالثة حول الحكامة. | تضارب المصالح, حماية المستهلك, الحكامة
            Le club organise le 4 mai 2024 deux tables rondes. La première portera sur la lecture en prison, et la seconde, à 15h, traitera de la traduction. | la lecture en prison, la traduction
            """)
    void titlesTheSessionsThatAreCounted(String sentences, String titles) {
        assertThat(titles(read("x\n" + sentences))).containsExactly(titles.split(", ", -1));
    }

    @Test
    void countsNoEditionAmongTheSessions() {
        assertThat(
                        titles(
                                read(
                                        "x\nتنظم جمعية الكتاب ثلاث ندوات يوم 4 ماي 2024. وستكون الدورة الثانية حول القراءة مناسبة للقاء الزوار.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            يشمل البرنامج ندوة بعنوان "المدرسة" يوم 3 ماي 2024 على الساعة 11، وأخيرا ورشة الخط العربي يوم 9 ماي 2024 على الساعة 10 بفضاء الطفل. | المدرسة; ورشة الخط العربي
            Le club propose le 3 mai 2024 à 11h une rencontre autour de « L'autre versant ». Lundi 6 mai à 17h, il organise un hommage au poète Mohammed Serghini. | L'autre versant; hommage au poète Mohammed Serghini
            Le club propose le 3 mai 2024 une rencontre autour de « L'autre versant ». La remise du prix du concours de nouvelles aura lieu le 6 mai à 17h. | L'autre versant
            """)
    void titlesASessionWithoutQuotesBesideThoseWithQuotes(String sentences, String titles) {
        assertThat(titles(read("x\n" + sentences))).containsExactly(titles.split("; ", -1));
    }

    @Test
    void takesNoPartOfANameForASession() {
        assertThat(
                        titles(
                                read(
                                        "x\nAvec le soutien de l'Académie régionale d'éducation et de formation de Béni Mellal, le club organise une caravane du 6 au 10 avril 2024 à 9h30.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Placée sous le thème « Informer, c'est servir », cette rencontre, tenue le 4 mai 2024, a été marquée par la présentation d'un guide. | Informer, c'est servir
            اختتمت يوم 1 أكتوبر 2024 أشغال اليوم الدراسي الوطني "المسنون: رعاية وكرامة". | المسنون: رعاية وكرامة
            تنطلق يوم 1 أكتوبر 2024 ورشة، وعنوانها "لغة الإشارة"، على الساعة التاسعة صباحا. | لغة الإشارة
            """)
    void knowsTheQuoteThatIsTheTitle(String sentence, String title) {
        assertThat(titles(read("x\n" + sentence))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La rencontre « Lire » aura lieu le 15 mai 2024 à 18h à la Bibliothèque nationale du Royaume du Maroc, salle de conférences, Rabat. | salle de conférences, Bibliothèque nationale du Royaume du Maroc, Rabat
            تنظم وزارة العدل يوم 7 ماي 2024 ندوة "الطفل" بقاعة الاجتماعات الكبرى بمقر الوزارة بالرباط. | قاعة الاجتماعات الكبرى بمقر وزارة العدل، الرباط
            The club will hold a workshop on "Reading" on 9 May 2024 at 11am in the Averroes Hall of the book fair, Rabat. | Averroes Hall of the book fair, Rabat
            Voici le programme du pavillon du Conseil national de la presse : le 9 mai 2024 à 10h, un atelier sur « Lire ». | pavillon du Conseil national de la presse
            Le SIEL se tient du 9 au 19 mai 2024 à Rabat, OLM Souissi. Le club organise un atelier « Lire » le 9 mai. | OLM Souissi, Rabat
            """)
    void tellsTheHouseAndTheSiteOfARoom(String sentence, String venue) {
        assertThat(read("x\n" + sentence).venue().value()).isEqualTo(venue);
    }

    @Test
    void writesItsPavilionWithTheNameOfWhoIsNamedFirst() {
        assertThat(
                        read("رئاسة النيابة العامة بمعرض الكتاب\nتشارك رئاسة النيابة العامة في المعرض الدولي للنشر والكتاب، الذي تنظمه وزارة الشباب والثقافة والتواصل. وسيحتضن رواقها يوم 9 ماي 2024 ندوة \"العقوبات\".")
                                .venue()
                                .value())
                .startsWith("رواق رئاسة النيابة العامة");
    }

    @Test
    void countedSessionsShareTheRoomOfTheirAnnouncement() {
        assertThat(
                        read("x\nتنظم جمعية الكتاب يوم 4 ماي 2024 ندوتين بقاعة محمد الفاسي. ستناقش الأولى موضوع النشر، وستتناول الثانية موضوع القراءة.")
                                .sessions())
                .extracting(session -> session.room().value())
                .containsExactly("قاعة محمد الفاسي", "قاعة محمد الفاسي");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The club will hold a panel on "Youth" on 11 May 2024 at 4pm. The next day at 11am it will host a workshop on "Work".
            Le club organise le 11 mai 2024 à 16h un débat sur « Lire ». Le lendemain à 11h, il propose un atelier intitulé « Écrire ».
            تنظم جمعية الكتاب يوم 11 ماي 2024 على الساعة الرابعة زوالا ندوة "النشر". وفي اليوم الموالي على الساعة 11 صباحا تنظم ورشة "الخط".
            """)
    void theNextDayIsTheDayAfter(String text) {
        assertThat(read("x\n" + text).sessions())
                .extracting(session -> session.date().value())
                .containsExactly(LocalDate.of(2024, 5, 11), LocalDate.of(2024, 5, 12));
        assertThat(dates("x\nLe club organise un débat le 11 mai 2024 à 16h. La rencontre du lendemain est maintenue."))
                .containsExactly("2024-05-11");
    }

    @Test
    void titlesSessionsOfASentenceWithTheDayOfTheHeadline() {
        Reading reading = read(
                "Les rendez-vous du dimanche 3 mai 2026\nÀ 10 h 30, la salle Ibn Rochd accueille un débat sur « La ville ». À 12 h, place à une lecture de Malika Tahiri au stand de la Maison de la poésie. À 15 h, une conférence de l'historien Paul Vernet, « Le désert », en salle Al Idrissi, avant la remise du Prix des lecteurs, prévue à 17 h.");
        assertThat(titles(reading))
                .containsExactly("La ville", "lecture de Malika Tahiri", "Le désert", "remise du Prix des lecteurs");
        assertThat(reading.organisers()).isEmpty();
    }

    @Test
    void anOpeningThatOthersFollowIsASession() {
        String text =
                "يوم دراسي\nتنظم جمعية الكتاب يوم 5 ماي 2026 يوما دراسيا يشتمل على %s، تليها جلستان: الأولى حول \"الأرقام\" والثانية حول \"الوجوه\".";
        assertThat(titles(read(text.formatted("جلسة افتتاحية")))).containsExactly("جلسة افتتاحية", "الأرقام", "الوجوه");
        assertThat(titles(read(text.formatted("كلمات")))).containsExactly("الأرقام", "الوجوه");
    }

    @Test
    void aDayOfSessionsIsNoneBesideThem() {
        assertThat(
                        titles(
                                read(
                                        "Reading\nThe agency will host a one-day meeting entitled \"Walls\" on Wednesday, 6 May 2026. The day opens at 10 a.m. with a panel on \"Libraries\". It closes with a round table at 3 p.m. on \"Books\".")))
                .containsExactly("Libraries", "Books");
    }

    @Test
    void callsAKindAsTheLanguageOfTheTextDoes() {
        assertThat(read("Invitation\nThe Club invites you to a presentation on \"Reading\" on 3 May 2024 at 4 p.m.")
                        .sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.kind().value()).isEqualTo("presentation"));
        assertThat(read("Invitation\nLe club vous convie à la présentation de l'ouvrage « Lire » le 3 mai 2024 à 16 h.")
                        .sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.kind().value()).isEqualTo("présentation d'ouvrage"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Programme du pavillon du ministère de la Culture | Salle Argane | pavillon du ministère de la Culture
            Programme of the Joint Pavilion of Rights | Khaldun Hall | Joint Pavilion of Rights
            """)
    void theStandOfOneSessionIsNoPlaceOfAll(String title, String room, String venue) {
        String text = title + "\n3 May 2026\n11:00 – Seminar: The Public Good (" + room
                + ")\n14:30 – Seminar: The Quiet Reader (Stand A3)\n";
        assertThat(read(text).venue().value()).isEqualTo(venue);
    }

    @Test
    void eachOfSeveralWorksWithADayIsASession() {
        assertThat(
                        titles(
                                read(
                                        "توقيعات\nتستقبل منشورات الضفة زوارها بتوقيع رواية \"الحارس\" لسعاد البقالي يوم 1 ماي 2026 على الساعة 16:00، وديوان \"نوافذ\" لمحسن أخريف يوم 3 ماي 2026 على الساعة 17:00.")))
                .containsExactly("الحارس", "نوافذ");
    }

    @Test
    void aTitleMayStandBehindTheNameOfWhoSpeaks() {
        assertThat(
                        titles(
                                read(
                                        "محاضرة\nتنظم جمعية الكتاب يوم 23 أبريل 2025 على الساعة 17:00 محاضرة للأستاذ نور المصباحي: \"كيف نقرأ؟\".")))
                .containsExactly("كيف نقرأ؟");
    }
}
