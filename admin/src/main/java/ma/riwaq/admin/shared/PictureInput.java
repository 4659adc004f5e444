package ma.riwaq.admin.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import ma.riwaq.media.Images;
import ma.riwaq.shared.Refusal;
import org.omnifaces.util.Faces;

/**
 * A field for one picture: shows it, takes another in its place, or takes it away. Its value is the name under which
 * {@link Images} keeps the picture, so that an uploaded one outlives an error elsewhere in the form. The browser's own
 * file field, because PrimeFaces' hides a focusable one from screen readers.
 */
@FacesComponent(PictureInput.TYPE)
public class PictureInput extends UIInput {

    /** The component type, as the tag library names it. */
    public static final String TYPE = "ma.riwaq.admin.PictureInput";

    /** One byte more than is taken, so that the domain itself refuses what is longer. */
    private static final int MOST_BYTES = Images.LARGEST_FILE + 1;

    /** Submitted where the picture shall go, because a null says that nothing was submitted. */
    private static final String NONE = "none";

    /** Made by the tag library; the component draws itself. */
    public PictureInput() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void decode(FacesContext context) {
        setValid(true);
        String id = getClientId(context);
        Part part = part(context, id);
        if (part != null && part.getSize() > 0) {
            setSubmittedValue(part);
        } else if (context.getExternalContext().getRequestParameterMap().containsKey(id + "-remove")) {
            setSubmittedValue(NONE);
        }
    }

    private static Part part(FacesContext context, String id) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        try {
            return request.getPart(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("the form of a picture is sent in parts", e);
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        return submitted instanceof Part part ? keep(part) : null;
    }

    private static String keep(Part part) {
        try (InputStream bytes = part.getInputStream()) {
            return CDI.current().select(Images.class).get().keep(bytes.readNBytes(MOST_BYTES));
        } catch (Refusal refusal) {
            Texts texts = Faces.evaluateExpressionGet("#{texts}");
            String text = texts.of(
                    "refusal." + refusal.getReason(), refusal.getDetails().toArray());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An uploaded file is over with its request, also where it was refused. */
    @Override
    public void validate(FacesContext context) {
        super.validate(context);
        setSubmittedValue(null);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        String id = getClientId(context);
        writer.startElement("div", this);
        writer.writeAttribute("class", "picture", null);
        if (getValue() != null) {
            encodePicture(context, writer);
        }
        writer.startElement("input", this);
        writer.writeAttribute("type", "file", null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("name", id, null);
        writer.writeAttribute("accept", "image/jpeg,image/png,image/gif,image/webp", null);
        Notices notices = Faces.evaluateExpressionGet("#{notices}");
        writer.writeAttribute("aria-invalid", notices.invalid(this), null);
        writer.writeAttribute("aria-describedby", notices.message(this), null);
        writer.endElement("input");
        if (getValue() != null) {
            encodeRemove(writer, id + "-remove");
        }
        writer.endElement("div");
    }

    private void encodePicture(FacesContext context, ResponseWriter writer) throws IOException {
        writer.startElement("img", this);
        writer.writeURIAttribute(
                "src", context.getExternalContext().getRequestContextPath() + "/picture/" + getValue(), null);
        writer.writeAttribute("alt", text("picture.now"), null);
        writer.endElement("img");
    }

    private void encodeRemove(ResponseWriter writer, String id) throws IOException {
        writer.startElement("label", this);
        writer.startElement("input", this);
        writer.writeAttribute("type", "checkbox", null);
        writer.writeAttribute("name", id, null);
        writer.endElement("input");
        writer.writeText(text("picture.remove"), null);
        writer.endElement("label");
    }

    private static String text(String key) {
        Texts texts = Faces.evaluateExpressionGet("#{texts}");
        return texts.of(key);
    }
}
