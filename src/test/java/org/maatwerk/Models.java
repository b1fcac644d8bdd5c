package org.maatwerk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The process and decision models, read as the plain XML they are. */
final class Models {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private Models() {}

    static List<Path> processes() {
        return ProjectFiles.below(ProjectFiles.MODELS, ".*\\.bpmn");
    }

    static List<Path> decisions() {
        return ProjectFiles.below(ProjectFiles.MODELS, ".*\\.dmn");
    }

    /** The feature a model belongs to: its folder. */
    static String room(Path model) {
        return model.getParent().getFileName().toString();
    }

    static List<Stem> userTasks() {
        List<Stem> stems = new ArrayList<>();
        eachOf("userTask", (model, task) -> stems.add(new Stem(room(model), task.getAttribute("id"))));
        return stems.stream().distinct().toList();
    }

    /** Every element of this BPMN kind in every process model, with the model it stands in. */
    static void eachOf(String kind, BiConsumer<Path, Element> visitor) {
        for (Path model : processes()) {
            NodeList found = parse(model).getElementsByTagNameNS(BPMN, kind);
            for (int i = 0; i < found.getLength(); i++) {
                visitor.accept(model, (Element) found.item(i));
            }
        }
    }

    static Document parse(Path model) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(model.toFile());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(model + " cannot be read", e);
        }
    }
}
