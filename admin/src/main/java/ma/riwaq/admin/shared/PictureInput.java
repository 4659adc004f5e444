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
import java.util.Optional;
import ma.riwaq.media.Images;
import ma.riwaq.shared.Refusal;
import org.omnifaces.util.Faces;

/** A field for a photo, logo or cover: what is there, a file to put in its place, and a tick to take it away. */
@FacesComponent(PictureInput.TYPE)
public class PictureInput extends UIInput {

    /** The component type, as the tag library names it. */
    public static final String TYPE = "ma.riwaq.admin.PictureInput";

    /** One byte more than is taken, so that the domain itself refuses what is longer. */
    private static final int MOST_BYTES = 10 * 1024 * 1024 + 1;

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
        Optional<Part> file = file(context);
        if (file.isPresent()) {
            setSubmittedValue(file.get());
        } else if (context.getExternalContext().getRequestParameterMap().containsKey(removeId(context))) {
            setSubmittedValue(NONE);
        }
    }

    private Optional<Part> file(FacesContext context) {
        HttpServletRequest request = Faces.getRequest();
        try {
            return Optional.ofNullable(request.getPart(getClientId(context))).filter(part -> part.getSize() > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("the form is sent as multipart/form-data", e);
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        if (!(submitted instanceof Part file)) {
            return null;
        }
        Images images = CDI.current().select(Images.class).get();
        try (InputStream bytes = file.getInputStream()) {
            return images.keep(bytes.readNBytes(MOST_BYTES));
        } catch (Refusal refusal) {
            String text = texts().of(
                            "refusal." + refusal.getReason(),
                            refusal.getDetails().toArray());
            setSubmittedValue(null);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("class", "picture", null);
        if (getValue() != null) {
            encodeCurrent(context, writer);
        }
        writer.startElement("input", this);
        writer.writeAttribute("type", "file", null);
        writer.writeAttribute("id", getClientId(context), null);
        writer.writeAttribute("name", getClientId(context), null);
        writer.writeAttribute("accept", "image/jpeg,image/png,image/gif,image/webp", null);
        if (!isValid()) {
            writer.writeAttribute("aria-invalid", "true", null);
        }
        writer.endElement("input");
        writer.endElement("div");
    }

    private void encodeCurrent(FacesContext context, ResponseWriter writer) throws IOException {
        writer.startElement("img", this);
        writer.writeAttribute(
                "src", context.getExternalContext().getRequestContextPath() + "/media/" + getValue(), null);
        writer.writeAttribute("alt", texts().of("picture.current"), null);
        writer.endElement("img");
        writer.startElement("label", this);
        writer.startElement("input", this);
        writer.writeAttribute("type", "checkbox", null);
        writer.writeAttribute("name", removeId(context), null);
        writer.writeAttribute("value", "true", null);
        writer.endElement("input");
        writer.writeText(texts().of("picture.remove"), null);
        writer.endElement("label");
    }

    private static Texts texts() {
        return CDI.current().select(Texts.class).get();
    }

    private String removeId(FacesContext context) {
        return getClientId(context) + "-remove";
    }
}
