package ma.riwaq.admin.api;

import java.util.ArrayList;
import java.util.List;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;

/** A person, by their code, and what they do. */
public record ParticipationJson(String person, PersonRole role) {

    static ParticipationJson of(Participation participation) {
        return new ParticipationJson(participation.getPerson().getCode(), participation.getRole());
    }

    /** What a list of them names; what is missing or unknown is told. */
    static List<Participation> toParticipations(List<ParticipationJson> sent, People door, Wrongs wrongs) {
        List<Participation> participations = new ArrayList<>();
        wrongs.each("people", Noun.list(sent), (place, each) -> {
            Person person = wrongs.named(place + ".person", each.person, door::find);
            wrongs.needed(place + ".person", each.person);
            wrongs.needed(place + ".role", each.role);
            participations.add(new Participation(person, each.role));
        });
        return participations;
    }
}
