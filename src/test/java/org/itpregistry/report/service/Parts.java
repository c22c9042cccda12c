package org.itpregistry.report.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The parts of an office file by name, and what is in them. */
record Parts(Map<String, byte[]> bytes) {
    static Parts of(byte[] file) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                bytes.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new Parts(bytes);
    }

    Document xml(String part) throws Exception {
        return parsed(bytes.get(part));
    }

    static Document parsed(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    /** The elements of a name below another one, in order. */
    static List<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    static List<Element> all(Document within, String name) {
        return all(within.getDocumentElement(), name);
    }

    /** With one space wherever there is any. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
