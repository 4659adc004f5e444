package ma.riwaq.admin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ma.riwaq.directory.Person;
import ma.riwaq.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class OrderedTest {

    private final Person first = person("first");
    private final Person second = person("second");
    private final Ordered<Person> authors = new Ordered<>(List.of(first));

    private static Person person(String code) {
        return new Person(code, LocalizedText.ar(code));
    }

    @Test
    void takesTheNextAtTheEndAndOnlyOnce() {
        authors.setNext(second);
        authors.setNext(first);
        authors.setNext(null);
        assertThat(authors.getItems()).containsExactly(first, second);
        assertThat(authors.getNext()).isNull();
    }

    @Test
    void movesOneBeforeItsNeighbour() {
        authors.setNext(second);
        authors.raise(1);
        assertThat(authors.getItems()).containsExactly(second, first);
        authors.raise(0);
        assertThat(authors.getItems()).containsExactly(second, first);
    }

    @Test
    void passesOverPlacesThatAreNot() {
        authors.drop(7);
        authors.raise(7);
        authors.drop(-1);
        assertThat(authors.getItems()).containsExactly(first);
        authors.drop(0);
        assertThat(authors.getItems()).isEmpty();
    }
}
