package vn.dondoc.intake.reading.office;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.reading.Limits;
import vn.dondoc.shared.Refusal;

/**
 * One part's XML, read forwards only. Names are local names: offices' programs write two sets of namespaces for the
 * same words. A document type, and with it every entity, is refused.
 */
public final class XmlPart implements AutoCloseable {

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    XmlPart(InputStream in) {
        this.in = in;
        try {
            reader = factory().createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw Limits.damaged();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw withEntities();
        });
        return factory;
    }

    private static Refusal withEntities() {
        return Refusal.invalidField("file", "intake.file.entities");
    }

    /** Goes to the next start of an element inside the given depth; false when that depth is left. */
    public boolean nextInside(int outer) {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT
                    || (event == XMLStreamConstants.END_ELEMENT && depth < outer)) {
                return false;
            }
        }
    }

    /** How many elements are open; at a start its own counts. */
    public int depth() {
        return depth;
    }

    /** The name of the element that has just begun. */
    public String name() {
        return reader.getLocalName();
    }

    /** An attribute by its local name; null when it is not there. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute of a namespace whose name ends so; null when it is not there. */
    public @Nullable String attribute(String namespaceEnd, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && namespace != null && namespace.endsWith(namespaceEnd)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number from an attribute. */
    public int number(String name, int otherwise) {
        String text = attribute(name);
        if (text == null) {
            return otherwise;
        }
        try {
            return (int) Math.max(-1_000_000, Math.min(1_000_000_000, Math.round(Double.parseDouble(text.strip()))));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether a property is on: without a value it is. */
    public boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Whether an attribute says yes. */
    public boolean yes(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** All text inside the element that has just begun, to its end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int outer = depth;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                if (text.length() + reader.getTextLength() > Limits.CELL) {
                    throw Limits.cellTooLong();
                }
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < outer) {
                return text.toString();
            }
        }
    }

    /** Leaves the element that has just begun, with everything in it. */
    public void skip() {
        int outer = depth;
        while (depth >= outer) {
            next();
        }
    }

    private int next() {
        try {
            if (!reader.hasNext()) {
                throw Limits.damaged();
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw withEntities();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > Limits.DEPTH) {
                    throw Limits.damaged();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException e) {
            throw Limits.damaged();
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw Limits.damaged();
        }
    }
}
