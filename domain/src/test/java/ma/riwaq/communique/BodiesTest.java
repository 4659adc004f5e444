package ma.riwaq.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the names of bodies end, and which words make one of a name that no table knows. */
class BodiesTest {

    private static List<String> organisers(String sentence) {
        return Communique.read("x\n" + sentence, 2024).organisers().stream()
                .map(Value::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وزارة التضامن والإدماج الاجتماعي والأسرة
            جمعية أوراق الواحة
            جمعية مقهى أدبي
            جمعية أصدقاء مدينة الجديدة
            المديرية العامة لأمن نظم المعلومات
            المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير
            الهيئة الوطنية للنزاهة والوقاية من الرشوة ومحاربتها
            لجنة الحق في الحصول على المعلومات
            وكالة الحوض المائي لأبي رقراق والشاوية
            مديرية النهوض بالأشخاص في وضعية إعاقة
            كلية الآداب والعلوم الإنسانية بالجديدة
            المندوبية الإقليمية للتعاون الوطني بخريبكة
            جامعة محمد السادس متعددة التخصصات التقنية
            بيت الشعر في المغرب
            وزارة إعداد التراب الوطني والتعمير والإسكان وسياسة المدينة
            اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي
            المندوبية الوزارية المكلفة بحقوق الإنسان
            المجلس الجهوي لسوس ماسة
            ولاية جهة الرباط سلا القنيطرة
            المديرية الجهوية للثقافة بجهة فاس مكناس
            جامعة القاضي عياض
            جمعية تطاون أسمير
            نادي الإذاعة المدرسية بثانوية ابن خلدون
            الشبكة الجهوية للنساء ضحايا العنف
            فرع اتحاد كتاب الغرب بالقنيطرة
            مجلس عمالة الصخيرات تمارة
            """)
    void anArabicNameGoesOnToItsEnd(String name) {
        assertThat(organisers("تنظم " + name + " يوم 11 ماي 2024 ندوة حول \"القراءة\"."))
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L' | Agence nationale de lutte contre l'analphabétisme
            Le | Conseil économique, social et environnemental
            L' | Organisation du monde islamique pour l'éducation, les sciences et la culture
            La | Délégation générale à la réinsertion
            La | Fondation Zakoura
            L' | Agence pour la promotion et le développement du Nord
            Le | Conseil de la communauté marocaine à l'étranger
            La | Commission nationale de contrôle de la protection des données à caractère personnel
            La | Fondation Hassan II pour les Marocains résidant à l'étranger
            Le | Programme des Nations unies pour le développement
            La | Direction du livre, des bibliothèques et des archives
            La | Fédération des associations œuvrant dans le champ de l'autisme
            """)
    void aFrenchNameGoesOnToItsEnd(String article, String name) {
        String subject = article.endsWith("'") ? article + name : article + " " + name;
        assertThat(organisers(subject + " organise le 11 mai 2024 un atelier intitulé « Lire »."))
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ينظم بريد المغرب يوم 11 ماي 2024 ندوة "القراءة".            | بريد المغرب
            ندوة "القراءة" التي نظمتها العمران يوم 11 ماي 2024.        | العمران
            Barid Al-Maghrib organise le 11 mai 2024 un atelier « Lire ». | Barid Al-Maghrib
            Atelier « Lire » organisé par Barid Al-Maghrib le 11 mai 2024. | Barid Al-Maghrib
            Atelier « Lire » imaginé par la Fondation Zakoura, le 11 mai 2024. | Fondation Zakoura
            Le directeur de la Fondation Zakoura a le plaisir de vous convier à l'atelier « Lire » le 11 mai 2024. \
            | Fondation Zakoura
            تنظم جمعية صمت وكلام، يوم 11 ماي 2024، ندوة "القراءة". | جمعية صمت وكلام
            تنظم جمعية النخيل بتطوان يوم 11 ماي 2024 ندوة "القراءة" بدار الثقافة. | جمعية النخيل بتطوان
            تنظم جمعية النخيل بتطوان يوم 11 ماي 2024 ندوة "القراءة". | جمعية النخيل
            ندوة "القراءة" يوم 11 ماي 2024، التي تسهر على تنظيمها جمعية النخيل. | جمعية النخيل
            تستضيف دار الثقافة يوم 11 ماي 2024 ندوة "القراءة" من تنظيم جمعية النخيل. | جمعية النخيل
            Fidèle à sa mission, Barid Al-Maghrib organise le 11 mai 2024 un atelier « Lire ». | Barid Al-Maghrib
            """)
    void wordsAroundItMakeABodyOfAnyName(String sentence, String name) {
        assertThat(organisers(sentence)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            تنظم جامعة ابن طفيل والمتحف الوطني ندوة "القراءة" يوم 11 ماي 2024. | جامعة ابن طفيل | المتحف الوطني
            Barid Al-Maghrib et la Fondation Zakoura organisent le 11 mai 2024 un atelier « Lire ». \
            | Barid Al-Maghrib | Fondation Zakoura
            """)
    void bothOfTwoOrganise(String sentence, String one, String other) {
        assertThat(organisers(sentence)).containsExactly(one, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            تنظم بالرباط ندوة "القراءة" يوم 11 ماي 2024.
            تنظم هذه التظاهرة يوم 11 ماي 2024 مع ندوة "القراءة".
            تنظم دورته الثلاثون يوم 11 ماي 2024 مع ندوة "القراءة".
            Elle organise le 11 mai 2024 un atelier intitulé « Lire ».
            Rabat accueille le 11 mai 2024 un atelier intitulé « Lire ».
            """)
    void whatIsNoBodyOrganisesNothing(String sentence) {
        assertThat(organisers(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ينظم مجلس النخيل ندوة "القراءة" يوم 11 ماي 2024 بدعم من اليونيسف.                        | اليونيسف
            Le Conseil de la ville organise le 11 mai 2024 un atelier « Lire » soutenu par l'UNICEF. | UNICEF
            La Ligue organise avec le soutien de l'Observatoire du développement humain une conférence. \
            | Observatoire du développement humain
            تنظم العصبة ندوة "القراءة" بشراكة مع المديرية الإقليمية وكلية الآداب بمرتيل. | المديرية الإقليمية;كلية الآداب بمرتيل
            """)
    void aPartnerMayHaveAnyName(String sentence, String names) {
        assertThat(Communique.read("x\n" + sentence, 2024).partners())
                .extracting(Value::value)
                .containsExactly(names.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ينظم مجلس النخيل ندوة "القراءة" بدعم تقني من وكالة الواحات وبمساهمة تعاونية أركان. | وكالة الواحات;تعاونية أركان
            ينظم مجلس النخيل ندوة "القراءة" بتنسيق محكم مع وكالة الواحات. | وكالة الواحات
            La Ligue organise un atelier « Lire » en partenariat avec Barid Al-Maghrib et la Mission culturelle. \
            | Barid Al-Maghrib;Mission culturelle
            La Ligue organise un atelier « Lire » en étroite collaboration avec la Fondation Zakoura. | Fondation Zakoura
            La Ligue organise un atelier « Lire » conjointement avec la directrice de la Fondation Zakoura. \
            | Fondation Zakoura
            """)
    void aPartnerIsToldInManyWays(String sentence, String names) {
        assertThat(Communique.read("x\n" + sentence, 2024).partners())
                .extracting(Value::value)
                .containsExactly(names.split(";"));
    }

    @Test
    void aNameIsAsLongAsTheTextWritesIt() {
        assertThat(Communique.read(
                                "رواق مجلس النخيل\nيوم 11 ماي 2024 برواق مجلس النخيل المغربي ندوة \"القراءة\".", null)
                        .organisers())
                .extracting(Value::value)
                .containsExactly("مجلس النخيل المغربي");
        assertThat(Communique.read(
                                "La FDO ouvre ses portes\nLa Fédération des oasis (FDO) organise le 11 mai 2024"
                                        + " un atelier « Lire ».",
                                null)
                        .organisers())
                .extracting(Value::value)
                .containsExactly("Fédération des oasis");
    }

    @ParameterizedTest
    @CsvSource({"ADS, Agence de développement social, true", "ADS, Agence du bassin, false"})
    void theFirstLettersOfANameAreItInShort(String letters, String name, boolean same) {
        assertThat(BodyNames.isShort(letters, name)).isEqualTo(same);
    }

    @Test
    void whoOnlyReceivesOrganisesNothing() {
        Reading reading = Communique.read(
                "المكتبة الوطنية تحتضن لقاء\nتحتضن المكتبة الوطنية للمملكة المغربية بالرباط، يوم 11 فبراير 2026، لقاء حول \"المخطوط المغربي\".",
                null);
        assertThat(reading.organisers()).isEmpty();
        assertThat(reading.sessions()).hasSize(1);
    }

    @Test
    void aListIsPartOfAnEnglishName() {
        assertThat(
                        organisers(
                                "The Economic, Social and Environmental Council takes part in the book fair. On 11 May 2024 the Council will host a panel on \"Youth\"."))
                .containsExactly("Economic, Social and Environmental Council");
    }

    @Test
    void anArticleBeginsAnotherEnglishName() {
        assertThat(
                        organisers(
                                "The round table on \"Reading\", organised by the Ministry of Culture and the British Council, will take place on 3 May 2025."))
                .containsExactly("Ministry of Culture", "British Council");
    }

    @Test
    void aNameEndsBeforeWhatIsHeld() {
        Reading reading = Communique.read(
                "x\nتنظم وكالة التنمية الاجتماعية بتعاون مع مجلس جهة بني ملال خنيفرة المعرض الجهوي للاقتصاد الاجتماعي من 27 أكتوبر إلى 1 نونبر 2021.",
                null);
        assertThat(reading.organisers()).extracting(Value::value).containsExactly("وكالة التنمية الاجتماعية");
        assertThat(reading.partners()).extracting(Value::value).containsExactly("مجلس جهة بني ملال خنيفرة");
    }

    @Test
    void aDashPartsTwoWhoSendOneText() {
        assertThat(
                        organisers(
                                "وزارة الشباب والثقافة والتواصل - مؤسسة أرشيف المغرب\nتنظم الندوة الدولية \"الأرشيف\" يوم 9 يونيو 2024."))
                .containsExactly("وزارة الشباب والثقافة والتواصل", "مؤسسة أرشيف المغرب");
        assertThat(organisers("تنظم وزارة الشباب والثقافة والتواصل-قطاع الثقافة ندوة \"الأرشيف\" يوم 9 يونيو 2024."))
                .containsExactly("وزارة الشباب والثقافة والتواصل-قطاع الثقافة");
    }

    @Test
    void whoReceivesInAPavilionOfItsOwnOrganises() {
        assertThat(
                        organisers(
                                "تستضيف دار الموجة للنشر قراءها في رواقها بمعرض الكتاب يوم 2 ماي 2024: حفل توقيع رواية \"الظل\"."))
                .containsExactly("دار الموجة للنشر");
    }

    @Test
    void whatAnOfficeIsOfHasItsArticle() {
        assertThat(
                        organisers(
                                "يتشرف المدير العام للوكالة الوطنية لتنمية الواحات بدعوتكم إلى ندوة \"الواحة\" يوم 6 ماي 2024 على الساعة 15:30."))
                .containsExactly("الوكالة الوطنية لتنمية الواحات");
    }

    @Test
    void noNameGoesOnWithWhatIsSaid() {
        assertThat(
                        organisers(
                                "يخبر المجلس الجماعي لسلا أن اللقاء المفتوح حول \"المدينة\" سينعقد يوم 9 ماي 2024 على الساعة 18:00."))
                .containsExactly("المجلس الجماعي لسلا");
    }

    @Test
    void anyPublisherIsNobody() {
        assertThat(
                        organisers(
                                "دار نشر تحتفي بكتابها\nتنظم منشورات الضفة حفل توقيع رواية \"الحارس\" يوم 1 ماي 2024 على الساعة 16:00."))
                .containsExactly("منشورات الضفة");
    }
}
