package ma.riwaq.admin.api;

import java.util.List;
import ma.riwaq.programme.AccessService;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.shared.LocalizedText;

/**
 * A session as JSON. Other things are named by their codes.
 *
 * @param code six letters and digits, for ever; made if left out
 * @param event null if it stands alone
 * @param position its order in the event, from 1
 * @param languages BCP 47 tags
 * @param state kept as it is if left out
 * @param cancellationReason why it is called off or put off; needed then
 * @param expected how many people are expected; null if not told
 * @param registered how many have registered; null if not known
 * @param slot its place and time; null for none; kept at an address of its own
 */
public record SessionJson(
        String code,
        LocalizedText title,
        LocalizedText summary,
        SessionKind kind,
        LocalizedText kindLabel,
        String event,
        Integer position,
        List<String> languages,
        List<AccessService> access,
        SessionState state,
        LocalizedText cancellationReason,
        Integer expected,
        Integer registered,
        String staffNote,
        List<ParticipationJson> people,
        List<InvolvementJson> organisations,
        List<String> themes,
        List<String> audiences,
        @ReadOnly SlotJson slot,
        @ReadOnly Long version) {}
