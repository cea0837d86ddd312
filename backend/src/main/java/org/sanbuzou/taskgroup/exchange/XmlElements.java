package org.sanbuzou.taskgroup.exchange;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of an XML file, written one after the other. */
record XmlElements(XMLStreamWriter xml) {
    void open(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    void element(String name, Object value) throws XMLStreamException {
        open(name);
        xml.writeCharacters(allowed(value.toString()));
        close();
    }

    /** XML has no way to write a few characters that texts may hold. */
    private static String allowed(String text) {
        return text.replaceAll("[\\x{FFFE}\\x{FFFF}]", "\uFFFD");
    }
}
