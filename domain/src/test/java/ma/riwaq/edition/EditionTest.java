package ma.riwaq.edition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ma.riwaq.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 5, 9);
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private final Edition edition = new Edition(
            new Fair("siel", LocalizedText.ar("المعرض")),
            29,
            "siel-29",
            LocalizedText.ar("الدورة 29"),
            FIRST,
            FIRST.plusDays(10));

    @Test
    void holdsEveryDayFromFirstToLast() {
        assertThat(edition.getDays()).hasSize(11);
        assertThat(edition.isHeldOn(FIRST)).isTrue();
        assertThat(edition.isHeldOn(FIRST.plusDays(11))).isFalse();
    }

    @Test
    void keepsTheHoursOfDaysThatStay() {
        edition.open(FIRST.plusDays(1), LocalTime.of(10, 0), LocalTime.of(20, 0));
        edition.holdOn(FIRST.plusDays(1), FIRST.plusDays(3));
        assertThat(edition.getDays()).hasSize(3);
        assertThat(edition.getDays().get(0).getOpens()).isEqualTo("10:00");
        assertThat(edition.getDays().get(1).getOpens()).isNull();
    }

    @Test
    void isValidAsMade() {
        assertThat(VALIDATOR.validate(edition)).isEmpty();
    }

    @Test
    void mustNotEndBeforeItStarts() {
        edition.setLastDay(FIRST.minusDays(1));
        assertThat(messages()).containsExactly("{riwaq.edition.ends.after.start}");
    }

    @Test
    void mustNotLastForEver() {
        edition.setLastDay(FIRST.plusYears(300));
        assertThat(messages()).containsExactly("{riwaq.edition.length}");
        assertThat(edition.getDays()).hasSize(Edition.LONGEST);
    }

    @Test
    void refusesAnAccentThatCannotBeRead() {
        edition.setAccent("#ffee00");
        assertThat(messages()).containsExactly("{riwaq.accent.contrast}");
        edition.setAccent("#7a1f2b");
        assertThat(messages()).isEmpty();
    }

    @Test
    void refusesAZoneWithoutRules() {
        edition.setZoneId("Africa/Rabat");
        assertThat(messages()).containsExactly("{riwaq.zone.unknown}");
    }

    @Test
    void refusesASlugThatIsNoAddress() {
        edition.setSlug("SIEL 29/../x");
        assertThat(VALIDATOR.validate(edition)).hasSize(1);
    }

    private List<String> messages() {
        return VALIDATOR.validate(edition).stream()
                .map(violation -> violation.getMessageTemplate())
                .toList();
    }
}
