package ma.riwaq.admin.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.Refusal;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;

/** What the page tells the person: that it is done, or what stands in the way and at which field. */
@Named
@RequestScoped
public class Notices {

    @Inject
    private Texts texts;

    /** Says, on the next page, that something was done. */
    public void kept(String key, Object... details) {
        Faces.getFlash().setKeepMessages(true);
        add(null, FacesMessage.SEVERITY_INFO, texts.of(key, details));
    }

    /** Says why something was refused: at the field whose name the reason begins with, if this page has one. */
    public void refused(Refusal refusal) {
        refused(refusal, refusal.getReason().substring(0, refusal.getReason().indexOf('.')));
    }

    /** Says at a field why something was refused. */
    public void refused(Refusal refusal, String field) {
        wrong(field, words(refusal));
    }

    /** As {@link #refused(Refusal, String)}, at a field by its identity on the page, which keeps what was typed. */
    public void refusedAt(Refusal refusal, String clientId) {
        wrongAt(clientId, words(refusal));
    }

    private String words(Refusal refusal) {
        Object[] details = refusal.getDetails().stream().map(this::shown).toArray();
        return texts.of("refusal." + refusal.getReason(), details);
    }

    /** Says what is wrong at a field, or in general if this page has no such field. */
    public void wrong(String field, String text) {
        add(clientId(field), FacesMessage.SEVERITY_ERROR, text);
    }

    /** Says what is wrong at a field of one of several rows, by its identity on the page. */
    public void wrongAt(String clientId, String text) {
        add(clientId, FacesMessage.SEVERITY_ERROR, text);
    }

    /** Says which languages of a text are missing. */
    public void missing(String clientId, Set<Lang> languages) {
        add(clientId, FacesMessage.SEVERITY_ERROR, texts.of("errors.languages", texts.plain(languages)));
    }

    private Object shown(Object detail) {
        return detail instanceof Number ? detail : texts.plain(detail);
    }

    private static String clientId(String field) {
        // which stays valid for Faces: it took over what was typed, and would draw an invalid field of that kind empty
        return Components.findComponentsInChildren(Faces.getViewRoot(), UIInput.class).stream()
                .filter(input -> input.getId().equals(field))
                .findFirst()
                .map(input -> input.getClientId())
                .orElse(null);
    }

    private static void add(String clientId, FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(severity, text, null));
    }

    /** What is wrong with what was sent, with the field if there is one. */
    public List<Wrong> getErrors() {
        FacesContext context = FacesContext.getCurrentInstance();
        return stream(context.getClientIdsWithMessages())
                .flatMap(id -> stream(context.getMessages(id))
                        .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0)
                        .map(message -> new Wrong(id, named(id, message.getSummary()))))
                .toList();
    }

    /** What is wrong, with the name of the field, for a list that stands far from it. */
    private String named(String clientId, String text) {
        UIComponent field = clientId == null ? null : Faces.getViewRoot().findComponent(clientId);
        String label = field == null ? null : Components.getOptionalLabel(field);
        return label == null ? text : texts.of("errors.at", label, text);
    }

    /** Whether something is wrong with a field, as its {@code aria-invalid} says it; null for nothing, to leave that out. */
    public String invalid(UIComponent field) {
        return isWrong(field) ? "true" : null;
    }

    /** The id of what is said to be wrong with a field, as its {@code aria-describedby} and as PrimeFaces names it, or null. */
    public String message(UIComponent field) {
        return isWrong(field) ? field.getClientId() + "-message_error-detail" : null;
    }

    private static boolean isWrong(UIComponent field) {
        return !FacesContext.getCurrentInstance()
                .getMessageList(field.getClientId())
                .isEmpty();
    }

    /** What was done. */
    public List<String> getDone() {
        return stream(FacesContext.getCurrentInstance().getMessages(null))
                .filter(message -> FacesMessage.SEVERITY_INFO.equals(message.getSeverity()))
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** What the title of the page begins with: a word of warning if something is wrong. */
    public String getTitlePrefix() {
        return getErrors().isEmpty() ? "" : texts.of("errors.title.prefix");
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(((Iterable<T>) () -> iterator).spliterator(), false);
    }

    /**
     * One thing that is wrong.
     *
     * @param field the id of the field on the page; null if it is none in particular
     * @param text what is wrong and how to put it right
     */
    public record Wrong(String field, String text) {

        /** For pages, whose expression language reads beans and not records. */
        public String getField() {
            return field;
        }

        /** Where a link to the field leads. */
        public String getAnchor() {
            return "#" + field;
        }

        /** As {@link #getField}. */
        public String getText() {
            return text;
        }
    }
}
