package org.sanbuzou.taskgroup.exchange;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sanbuzou.shared.BadInput;

/** Elements of an XML file one after the other, without document types, and neither deep nor long. */
final class ProjectXml {
    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 100_000;
    private static final XMLInputFactory FACTORY = secure();

    private final XMLStreamReader xml;
    private int depth;

    /** Reads one element to its end: by its text, its children or by skipping it. */
    interface Child {
        void read(String name) throws XMLStreamException;
    }

    ProjectXml(InputStream in) throws XMLStreamException {
        xml = FACTORY.createXMLStreamReader(in);
    }

    private static XMLInputFactory secure() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The namespace and name of the outermost element, now entered. */
    String root() throws XMLStreamException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // What may stand before the root says nothing.
        }
        return "{" + xml.getNamespaceURI() + "}" + xml.getLocalName();
    }

    void children(Child child) throws XMLStreamException {
        enter();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child.read(xml.getLocalName());
            }
        }
        depth--;
    }

    String text() throws XMLStreamException {
        var text = new StringBuilder();
        enter();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
                if (text.length() > LONGEST_TEXT) {
                    throw new BadInput("FILE_TOO_LARGE", "file", "文件里有一段文字太长，没有装入。请缩短任务的备注后重新另存为 XML。");
                }
            }
        }
        depth--;
        return text.toString();
    }

    void skip() throws XMLStreamException {
        children(unused -> skip());
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new BadInput("FILE_UNSAFE", "file", "文件里有文档类型声明（DTD）或实体，没有读取。请从 Project 另存为 XML 后上传。");
        }
        return event;
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw ProcedureFile.damaged();
        }
    }
}
