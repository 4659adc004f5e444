package ma.riwaq.admin.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/**
 * A field for one text in the four languages of the fair, side by side, each in its own direction. {@code rows} makes
 * it one of several lines; {@code needed} names the languages that must be filled, such as {@code ar fr}.
 */
@FacesComponent(LocalizedInput.TYPE)
public class LocalizedInput extends UIInput {

    /** The component type, as the tag library names it. */
    public static final String TYPE = "ma.riwaq.admin.LocalizedInput";

    private static final String EMPTY_LANGUAGES = "emptyLanguages";

    /** Made by the tag library; the component draws itself. */
    public LocalizedInput() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void decode(FacesContext context) {
        setValid(true);
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        Map<Lang, String> typed = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            String text = parameters.get(id(context, lang));
            if (text != null) {
                typed.put(lang, text);
            }
        }
        if (!typed.isEmpty()) {
            setSubmittedValue(LocalizedText.of(typed));
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        return submitted;
    }

    @Override
    protected void validateValue(FacesContext context, Object value) {
        Set<Lang> missing = EnumSet.noneOf(Lang.class);
        for (Lang lang : needed()) {
            if (!((LocalizedText) value).has(lang)) {
                missing.add(lang);
            }
        }
        getStateHelper().put(EMPTY_LANGUAGES, missing);
        if (missing.isEmpty()) {
            super.validateValue(context, value);
        } else {
            Notices notices = CDI.current().select(Notices.class).get();
            notices.missing(getClientId(context), missing);
            setValid(false);
        }
    }

    private List<Lang> needed() {
        String codes = (String) getAttributes().getOrDefault("needed", "");
        return Stream.of(codes.split(" "))
                .flatMap(code -> Lang.of(code).stream())
                .toList();
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("id", getClientId(context), null);
        writer.writeAttribute("class", "localized", null);
        for (Lang lang : Lang.values()) {
            encodeLanguage(context, writer, lang);
        }
        writer.endElement("div");
    }

    private void encodeLanguage(FacesContext context, ResponseWriter writer, Lang lang) throws IOException {
        Texts texts = CDI.current().select(Texts.class).get();
        writer.startElement("div", this);
        writer.startElement("label", this);
        writer.writeAttribute("for", id(context, lang), null);
        writer.writeText(texts.plain(lang), null);
        if (needed().contains(lang)) {
            writer.startElement("span", this);
            writer.writeAttribute("class", "needed", null);
            writer.writeText(texts.of("field.needed"), null);
            writer.endElement("span");
        }
        writer.endElement("label");
        encodeInput(context, writer, lang);
        writer.endElement("div");
    }

    private void encodeInput(FacesContext context, ResponseWriter writer, Lang lang) throws IOException {
        Object rows = getAttributes().get("rows");
        String text = text(lang);
        writer.startElement(rows == null ? "input" : "textarea", this);
        writer.writeAttribute("id", id(context, lang), null);
        writer.writeAttribute("name", id(context, lang), null);
        writer.writeAttribute("lang", lang.getCode(), null);
        writer.writeAttribute("dir", lang.getDir(), null);
        if (isConcerned(lang)) {
            Notices notices = CDI.current().select(Notices.class).get();
            writer.writeAttribute("aria-invalid", notices.invalid(this), null);
            writer.writeAttribute("aria-describedby", notices.message(this), null);
        }
        if (rows == null) {
            writer.writeAttribute("type", "text", null);
            writer.writeAttribute("value", text, null);
            writer.endElement("input");
        } else {
            writer.writeAttribute("rows", rows, null);
            writer.writeText(text, null);
            writer.endElement("textarea");
        }
    }

    /** Whether what is wrong, if anything is, concerns a language. */
    private boolean isConcerned(Lang lang) {
        Set<?> missing = (Set<?>) getStateHelper().get(EMPTY_LANGUAGES);
        return missing == null || missing.isEmpty() || missing.contains(lang);
    }

    private String text(Lang lang) {
        Object value = getSubmittedValue() instanceof LocalizedText typed ? typed : getValue();
        String text = value == null ? null : ((LocalizedText) value).get(lang);
        return text == null ? "" : text;
    }

    private String id(FacesContext context, Lang lang) {
        return getClientId(context) + "-" + lang.getCode();
    }
}
