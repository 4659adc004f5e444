package ma.riwaq.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import ma.riwaq.shared.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommuniqueTest {

    private static final String DAY = """
        مديرية الطفولة تنظم يوما دراسيا بالمعرض الدولي للنشر والكتاب
        في إطار الدورة الـ 30 للمعرض الدولي للنشر والكتاب، تنظم مديرية الطفولة بشراكة مع التعاون الوطني، وتحت إشراف وزارة الشؤون الاجتماعية، يوما دراسيا برواق الوزارة يوم الأحد 20 أبريل 2025 ابتداءا من العاشرة صباحا.
        ويتضمن البرنامج ثلاث ندوات:
        الأولى تحت عنوان "الطفل والكتاب، أي علاقة؟" في إطار برنامج "قراءة للجميع"، والثانية حول موضوع "المكتبات المدرسية".
        """;

    private static List<String> codes(Reading reading) {
        return reading.warnings().stream().map(Warning::code).toList();
    }

    @Test
    void readsADayOfSeminars() {
        Reading reading = Communique.read(DAY, null);
        assertThat(reading.language().value()).isEqualTo(Lang.AR);
        assertThat(reading.edition().value()).isEqualTo(30);
        assertThat(reading.dates()).extracting(Value::value).containsExactly("2025-04-20");
        assertThat(reading.times()).extracting(Value::value).containsExactly("10:00");
        assertThat(reading.organisers()).extracting(Value::value).containsExactly("مديرية الطفولة");
        assertThat(reading.supervisor().value()).isEqualTo("وزارة الشؤون الاجتماعية");
        assertThat(reading.partners()).extracting(Value::value).containsExactly("التعاون الوطني");
        assertThat(reading.sessions())
                .extracting(session -> session.title().value())
                .containsExactly("الطفل والكتاب، أي علاقة؟", "المكتبات المدرسية");
        assertThat(reading.sessions()).allSatisfy(session -> {
            assertThat(session.kind().value()).isEqualTo("ندوة");
            assertThat(session.date().value()).isEqualTo(LocalDate.of(2025, 4, 20));
            assertThat(session.start()).isNull();
        });
        assertThat(reading.programmes()).extracting(Value::value).containsExactly("قراءة للجميع");
    }

    @Test
    void padsNothing() {
        assertThat(codes(Communique.read(DAY, null))).containsExactly("sessions.fewer");
    }

    @Test
    void everyValueStandsWhereItSays() {
        Reading reading = Communique.read(DAY, null);
        assertThat(reading.sessions()).extracting(SessionFound::title).allSatisfy(title -> assertThat(
                        DAY.substring(title.start(), title.end()))
                .isEqualTo(title.value()));
        assertThat(DAY.substring(reading.edition().start(), reading.edition().end()))
                .isEqualTo("الدورة الـ 30");
    }

    @Test
    void readsTheLinesOfAProgramme() {
        Reading reading = Communique.read("""
            Programme du stand
            Samedi 19 avril 2025
            10h00 - 11h30 : Table ronde « Lire ensemble », salle Atlas
            14h : Atelier de lecture : « Le conte et la ville »
            15h30 Pause café
            """, null);
        assertThat(reading.sessions())
                .extracting(session -> session.title().value(), session -> session.start()
                        .value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Lire ensemble", LocalTime.of(10, 0)),
                        org.assertj.core.groups.Tuple.tuple("Le conte et la ville", LocalTime.of(14, 0)));
        assertThat(reading.sessions().get(0).room().value()).isEqualTo("salle Atlas");
    }

    @Test
    void aWeekdayAndANumberAreADayOfTheRangeThatWasTold() {
        Reading reading = Communique.read("""
            Petit festival
            Rendez-vous à Safi du 24 au 26 octobre 2025.
            Vendredi 24, 17h30 : table ronde « Écrire »
            Samedi 25, 11h : atelier « Lire »
            Dimanche 26 : lecture « Dire »
            """, null);
        assertThat(reading.dates()).extracting(Value::value).containsExactly("2025-10-24", "2025-10-26", "2025-10-25");
        assertThat(reading.sessions())
                .extracting(session -> session.date().value().getDayOfMonth())
                .containsExactly(24, 25, 26);
        assertThat(codes(Communique.read("Salon du 24 au 26 octobre 2025\nSamedi 26 : atelier « Lire »", null)))
                .contains("weekday");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "من 9 إلى 19 ماي 2024. ندوة \"القراءة\" السبت 10 صباحا",
                "du 9 au 19 mai 2024. Atelier « Lire » samedi 10h",
                "du 9 au 19 mai 2024. Atelier « Lire », samedi 10 auteurs signent"
            })
    void whatFollowsAWeekdayIsNotAlwaysADay(String text) {
        assertThat(Communique.read("x\n" + text, null).dates())
                .extracting(Value::value)
                .containsExactly("2024-05-09", "2024-05-19");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            تنظم جمعية النخيل ندوة "القراءة" يوم 11 ماي 2024 بفندق الواحة بوجدة، مع خبراء مركز الدراسات بطنجة. \
            | فندق الواحة، وجدة
            تنظم جمعية النخيل ندوة "القراءة" يوم 11 ماي 2024 بمركز التربية بأولاد تايمة، بدعم من مجلس جهة سوس ماسة. \
            | مركز التربية، أولاد تايمة
            تنظم جمعية النخيل لقاء "القراءة" يوم 11 ماي 2024 بقاعة الندوات بالمركب الثقافي بوجدة. | قاعة الندوات بالمركب الثقافي، وجدة
            تنظم جمعية النخيل ندوة "القراءة" يوم 11 ماي 2024 احتضنها مسرح عفيفي بالجديدة. | مسرح عفيفي، الجديدة
            La Ligue et la Fondation des oasis organisent le 11 mai 2024, au siège de cette dernière à Rabat, un atelier. \
            | siège de la Fondation des oasis, Rabat
            """)
    void theTownOfAPlaceIsTheOneBehindIt(String sentence, String venue) {
        assertThat(Communique.read("x\n" + sentence, null).venue().value()).isEqualTo(venue);
    }

    @Test
    void inArabicAnAuthorIsNamedAfterTheirOccupation() {
        assertThat(Communique.read(
                                "x\nتنظم جمعية النخيل يوم 11 ماي 2024 توقيع كتاب «الواحة» للكاتبة ليلى الزهري.", null)
                        .people())
                .extracting(person -> person.name().value(), PersonFound::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ليلى الزهري", "author"));
    }

    @Test
    void aThemeWithALabelIsTheTitleOfWhatIsHeldThen() {
        Reading reading = Communique.read("""
            Cap sur l'économie sociale
            Organisateur : Office des oasis
            Date et heure : mardi 9 juin 2026, 14h - 18h
            Thème : « La coopérative, une entreprise comme les autres ? »
            """, null);
        assertThat(titles(reading)).containsExactly("La coopérative, une entreprise comme les autres ?");
        assertThat(reading.sessions().get(0).end().value()).isEqualTo(LocalTime.of(18, 0));
        assertThat(Communique.read("Lettre\nObjet : loyer\nThème : « Le bail »", null)
                        .sessions())
                .isEmpty();
    }

    @Test
    void whatIsPresentedIsTheTitleOfItsMeeting() {
        assertThat(titles(Communique.read(
                        "x\nتعقد جمعية النخيل يوم 11 ماي 2024 لقاء وطنيا لتقديم \"دليل التكفل\".", null)))
                .containsExactly("دليل التكفل");
    }

    private static List<String> titles(Reading reading) {
        return reading.sessions().stream()
                .map(session -> session.title().value())
                .toList();
    }

    @Test
    void readsTheColumnsOfATable() {
        Reading reading = Communique.read("""
            برنامج اليوم الدراسي
            التوقيت\tالفقرة\tالقاعة
            09:00 – 09:30\tاستقبال المشاركين\tالبهو
            09:30 – 10:30\tالجلسة الافتتاحية\tالقاعة الكبرى
            11:00 – 12:30\tالجلسة الأولى: تمويل التعاونيات\tقاعة 2
            """, null);
        assertThat(titles(reading)).containsExactly("الجلسة الافتتاحية", "تمويل التعاونيات");
        assertThat(reading.sessions().get(1).room().value()).isEqualTo("قاعة 2");
        assertThat(reading.sessions().get(1).end().value()).isEqualTo(LocalTime.of(12, 30));
    }

    @Test
    void givesTheRoomOfAHeadingToTheLinesUnderIt() {
        Reading reading = Communique.read("""
            Vendredi 2 juin 2023
            Salle Rabat
            11h-12h : Le roman policier
            12h30-13h30 : Lire en prison (table ronde)
            Salle Fès
            16h-17h30 : Hommage à un poète
            """, null);
        assertThat(reading.sessions())
                .extracting(session -> session.room().value())
                .containsExactly("Salle Rabat", "Salle Rabat", "Salle Fès");
    }

    @Test
    void readsAListThatALineAnnounces() {
        Reading reading = Communique.read("""
            Trois rencontres au stand
            Au programme du 24 avril 2025, deux tables rondes :
            - « Lire à l'école » ;
            - « Donner son temps, et après ? ».
            """, null);
        assertThat(titles(reading)).containsExactly("Lire à l'école", "Donner son temps, et après ?");
        assertThat(reading.sessions())
                .allSatisfy(session -> assertThat(session.kind().value()).isEqualTo("table ronde"));
    }

    @Test
    void tellsWhetherDaysStandBeforeOrAfterTheirTitles() {
        Reading before = Communique.read(
                "برنامج الرواق\n"
                        + "تنظم الجمعية الوطنية لقاءات: الجمعة 7 فبراير 2020 من 17:00 إلى 18:00 «الترجمة»، السبت 8 فبراير"
                        + " من 11:00 إلى 12:00 «الرحلة».",
                null);
        Reading after = Communique.read(
                "برنامج الرواق\n"
                        + "تنظم الجمعية الوطنية لقاءات: «الترجمة» (الجمعة 7 فبراير 2020، 17:00)، «الرحلة» (السبت 8 فبراير،"
                        + " 11:00).",
                null);
        for (Reading reading : List.of(before, after)) {
            assertThat(titles(reading)).containsExactly("الترجمة", "الرحلة");
            assertThat(reading.sessions())
                    .extracting(session -> session.date().value().getDayOfMonth())
                    .containsExactly(7, 8);
            assertThat(reading.sessions())
                    .extracting(session -> session.start().value().getHour())
                    .containsExactly(17, 11);
        }
    }

    @Test
    void writesThePavilionWithItsOwnersNameAndLeavesOutTheRoomsOfSessions() {
        assertThat(Communique.read(
                                "يوم تواصلي\n"
                                        + "تنظم وزارة الماء والبيئة يوم 11 ماي 2024 لقاء بعنوان \"الواحة\" برواقها بالمعرض"
                                        + " الدولي للنشر والكتاب بالرباط.",
                                null)
                        .venue()
                        .value())
                .isEqualTo("رواق وزارة الماء والبيئة، المعرض الدولي للنشر والكتاب، الرباط");
        assertThat(Communique.read("""
            Le salon du livre se tient à Casablanca du 9 au 18 février 2018.
            Samedi 10 février
            10h : Débat « Lire », salle Atlas
            11h : Débat « Dire », stand Horizons
            """, null).venue().value()).isEqualTo("Casablanca");
    }

    @Test
    void namesAnOrganiserOnce() {
        assertThat(Communique.read(
                                "مندوبية الأرشيف تحتفي بالمدن\n"
                                        + "تنظم مندوبية الأرشيف الوطني يوم 14 ماي 2024 لقاء حول \"ذاكرة المدن\".",
                                null)
                        .organisers())
                .extracting(Value::value)
                .containsExactly("مندوبية الأرشيف الوطني");
    }

    @Test
    void takesQuotesThatStandTheOtherWayRound() {
        assertThat(titles(Communique.read("لقاء بالرواق\nندوة بعنوان ”التبرع بالدم“ يوم 12 ماي 2024.", null)))
                .containsExactly("التبرع بالدم");
    }

    /** Whatever is thrown at it, in the same order every time: repeated phrases, quotes, figures and brackets. */
    @Test
    void readsAnyMuddleWithoutFailing() {
        String[] bits = {
            "ندوة حول ",
            "\"",
            "«",
            "»",
            "“",
            "”",
            " 11 ماي ",
            "من ",
            "إلى ",
            "وزارة ",
            "والأسرة ",
            "و",
            "قاعة ",
            "(",
            ")",
            "12:30 ",
            "15h ",
            "- ",
            "\n",
            " | ",
            "\t",
            "، ",
            "الأولى ",
            "تنظم ",
            "بعنوان ",
            "sur ",
            "le ",
            "ministère ",
            "Salle ",
            "10 ",
            "2024 ",
            "atelier ",
            "organise ",
            "الثانية ",
            "على الساعة ",
            "السبت ",
            "/",
            "برواق ",
            "كتاب ",
            "تحت شعار ",
            ". ",
            "? ",
            "الدورة ",
            "9",
            "الوزارة ",
            "M. ",
            "لقاءات ",
            "Agency ",
            "of ",
            "A",
            "1er ",
            "00 : 15 "
        };
        Random random = new Random(5);
        for (int i = 0; i < 120; i++) {
            StringBuilder phrase = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                phrase.append(bits[random.nextInt(bits.length)]);
            }
            StringBuilder mixed = new StringBuilder();
            while (mixed.length() < 1500) {
                mixed.append(bits[random.nextInt(bits.length)]);
            }
            for (String text : List.of("x" + phrase.toString().repeat(60), mixed.toString())) {
                Reading reading = Communique.read(text, 2024);
                assertThat(reading.sessions()).extracting(SessionFound::title).allSatisfy(title -> assertThat(
                                text.substring(title.start(), title.end()))
                        .isNotBlank());
            }
        }
    }

    /** Loops in patterns that go on for ever would run out of stack here. */
    @Test
    void readsTheLongestRepetitions() {
        for (String bit : List.of(
                "M. ",
                "- ",
                "11 ماي ",
                "«",
                "Agency of ",
                "وزارة الوزارة ",
                "Aa ",
                "Aa, ",
                "et AAA ",
                "et l'Aa Bb lancent ",
                "وزارة لحقوق مدن و",
                "يخبر مجلس ")) {
            String text = bit.repeat(Communique.LONGEST / bit.length());
            assertThat(Communique.read(text, null).language()).as(bit).isNotNull();
        }
    }

    @Test
    void aSessionHasWhoeverIsNamedAfterItsTitleAlone() {
        Reading reading = Communique.read("""
            أروقة المعرض الدولي للنشر والكتاب
            ينظم مجلس النخيل يوم 12 ماي 2024 لقاءين:
            10:00 ندوة "الكتاب والمدينة" (تنظيم: مجلس المنافسة)
            12:00 ورشة "أرسم حكايتي" بشراكة مع جمعية الأمل
            """, null);
        assertThat(reading.sessions())
                .extracting(session -> session.bodies().stream()
                        .map(body -> body.role() + " " + body.name().value())
                        .toList())
                .containsExactly(List.of("organiser مجلس المنافسة"), List.of("partner جمعية الأمل"));
    }

    @Test
    void aSessionThatIsAloneHasNobodyOfItsOwn() {
        Reading reading = Communique.read(
                "لقاء بالمعرض\nتنظم جمعية الأمل ندوة \"القراءة\" يوم 12 ماي 2024 بشراكة مع مجلس المنافسة.", null);
        assertThat(reading.sessions()).singleElement().satisfies(session -> assertThat(session.bodies())
                .isEmpty());
        assertThat(reading.partners()).extracting(Value::value).containsExactly("مجلس المنافسة");
    }

    @Test
    void warnsOfWhatItDoubts() {
        Reading reading = Communique.read("""
            لقاء بالمعرض
            تنظم جمعية الأمل في إطار الدورة 29 للمعرض الدولي للنشر والكتاب لقاء حول القراءة يوم الأحد 11 ماي 2023 من الساعة 00 : 15 إلى 00 : 17، وورشة على الساعة الثالثة يوم 12 ماي.
            """, null);
        assertThat(codes(reading)).contains("weekday", "edition.year", "time.reversed", "time.assumed");
        assertThat(codes(Communique.read("ندوة يوم 11 ماي بالرباط", 2024))).contains("year.assumed");
        assertThat(codes(Communique.read("ندوة يوم 11 ماي بالرباط", null))).contains("year.unknown");
        assertThat(codes(Communique.read("ندوة يوم 31 أبريل 2024", null))).contains("date.impossible");
    }

    @Test
    void findsNoEventInAContract() {
        Reading reading = Communique.read("""
            عقد كراء
            بين الطرف الأول والطرف الثاني تم الاتفاق على كراء محل لمدة ثلاث سنوات ابتداء من 1 يناير 2024 بسومة قدرها 3000 درهم.
            """, null);
        assertThat(reading.sessions()).isEmpty();
        assertThat(reading.organisers()).isEmpty();
        assertThat(codes(reading)).contains("sessions.none");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> Communique.read(" \n\u200F ", null))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("communique.empty");
        assertThatThrownBy(() -> Communique.read("a".repeat(Communique.LONGEST + 1), null))
                .hasMessage("communique.long");
    }
}
