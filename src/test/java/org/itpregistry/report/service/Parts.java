package org.itpregistry.report.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The parts of an office file by name, and what is in them. */
record Parts(Map<String, byte[]> bytes) {
    static Parts of(byte[] file) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        // By the list at its end, as office programs read it: sizes may stand there only.
        Path copy = Files.createTempFile("parts", ".zip");
        try {
            Files.write(copy, file);
            try (var zip = new ZipFile(copy.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    bytes.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        } finally {
            Files.delete(copy);
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
