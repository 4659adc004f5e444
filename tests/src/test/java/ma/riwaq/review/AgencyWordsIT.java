package ma.riwaq.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import ma.riwaq.account.NotAllowedException;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.shared.Refusal;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff teach the reader of communiqués, in the database. */
@InContainer
class AgencyWordsIT {

    @Inject
    private Given given;

    @Inject
    private AgencyWords words;

    @Inject
    private Rooms rooms;

    @BeforeEach
    void anEditor() {
        given.atWork(Role.EDITOR);
        words.all().forEach(word -> words.remove(word.getId()));
    }

    @Test
    void aWordIsKeptOnceInWhateverSpelling() {
        words.save(new AgencyWord("صُبحيّة", SessionKind.READING));
        assertThat(words.all()).extracting(AgencyWord::getWord).containsExactly("صُبحيّة");
        assertThatThrownBy(() -> words.save(new AgencyWord("صبحية", SessionKind.POETRY)))
                .isInstanceOf(Refusal.class)
                .hasMessage("word.taken");
    }

    @Test
    void onlyEditorsTeach() {
        given.atWork(Role.CONTRIBUTOR);
        AgencyWord word = new AgencyWord("صبحية", SessionKind.READING);
        assertThatThrownBy(() -> words.save(word)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aRoomHasOtherNames() {
        Edition edition = given.edition();
        Room room = given.room(edition, "قاعة ابن رشد");
        room.setAliases(Set.of("الفضاء الأزرق", " "));
        assertThat(rooms.save(room).getAliases()).containsExactly("الفضاء الأزرق");
    }
}
