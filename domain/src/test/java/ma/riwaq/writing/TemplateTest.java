package ma.riwaq.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    @ParameterizedTest
    @EnumSource
    void theProductsOwnSayTheSameInEveryLanguage(TextKind kind) {
        Set<String> arabic = names(kind, Lang.AR);
        assertThat(arabic).isNotEmpty();
        for (Lang lang : Example.LANGUAGES) {
            Template.of(kind, Template.standard(kind, lang));
            assertThat(names(kind, lang)).isEqualTo(arabic);
        }
    }

    private static Set<String> names(TextKind kind, Lang lang) {
        return NAME.matcher(Template.standard(kind, lang))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "{visitors}, body.unknown",
        "{Title}, body.unknown",
        "{reason}, body.unknown",
        "{title.class}, body.unknown",
        "{}, body.unknown",
        "{title, body.brace",
        "title}, body.brace",
        "' ', body.empty",
    })
    void refusesWhatItDoesNotKnow(String text, String reason) {
        assertThatThrownBy(() -> Template.of(TextKind.EVENT, text))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo(reason));
    }

    @Test
    void saysWhichNameAndInWhichLine() {
        assertThatThrownBy(() -> Template.of(TextKind.DAY, "{date}\n\n{visitors}"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getDetails())
                        .containsExactly("visitors", 3));
    }

    @Test
    void refusesTooMuch() {
        assertThatThrownBy(() -> Template.of(TextKind.DAY, "a".repeat(Template.LONGEST + 1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo("body.long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${title}", "#{title}", "<script>{title}</script>", "{{title}} {title}"})
    void doesNothingButPutWordsIn(String text) {
        Written written = Writer.write(
                Example.edition(), Subject.event("k7m2qd"), Lang.EN, Template.of(TextKind.EVENT, text), Example.SITE);
        assertThat(written.text())
                .isEqualTo(text.replace("{{title}}", "OPEN")
                        .replace("{title}", "Communication and interaction day")
                        .replace("OPEN", "{title}"));
    }

    @Test
    void leavesOutALineThatHasNothingToSayAndItsHeading() {
        String text = "{title}\n\nTheme:\n{display}\n\nWith {kinds}.\nAbout {summary}";
        Written written = Writer.write(
                Example.edition(json -> json.replace("\"approved\"", "\"cancelled\"")),
                Subject.event("b5g8sw"),
                Lang.EN,
                Template.of(TextKind.EVENT, text.replace("\nAbout {summary}", "")),
                Example.SITE);
        assertThat(written.text()).isEqualTo("Living memory day (example)");
    }
}
