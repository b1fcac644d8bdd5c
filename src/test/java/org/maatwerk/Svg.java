package org.maatwerk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A drawing in the making: boxes, lines and words. */
final class Svg {

    private static final double LINE_HEIGHT = 14;
    private static final double CHARACTER = 6.3;

    private final StringBuilder drawing = new StringBuilder();
    private final double left;
    private final double top;

    Svg(String title, double left, double top, double width, double height) {
        this.left = left;
        this.top = top;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\" role=\"img\""
                        + " font-family=\"'Atkinson Hyperlegible Next', 'DejaVu Sans', Arial, sans-serif\" font-size=\"12\""
                        + " fill=\"#1B2430\">",
                width, height, width, height);
        add("<title>%s</title>", escaped(title));
        add("<defs><marker id=\"tip\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\""
                + " orient=\"auto\"><path d=\"M0 0 L10 5 L0 10 z\"/></marker></defs>");
        add("<rect width=\"%s\" height=\"%s\" fill=\"#FFFFFF\"/>", width, height);
    }

    void box(Box box, double radius, String fill, String style) {
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\" stroke=\"#1B2430\" %s/>",
                box.x() - left, box.y() - top, box.width(), box.height(), radius, fill, style);
    }

    void circle(Box box, double smaller, String style) {
        add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" stroke=\"#1B2430\" %s/>",
                box.centreX() - left, box.centreY() - top, box.width() / 2 - smaller, style);
    }

    /** A path in units of the box's centre. */
    void mark(Box box, String path, String style) {
        add(
                "<path transform=\"translate(%s %s)\" d=\"%s\" stroke=\"#1B2430\" %s/>",
                box.centreX() - left, box.centreY() - top, path, style);
    }

    void arrow(List<double[]> points) {
        StringBuilder path = new StringBuilder();
        points.forEach(point -> path.append(path.isEmpty() ? "M" : " L")
                .append(number(point[0] - left))
                .append(' ')
                .append(number(point[1] - top)));
        add("<path d=\"%s\" fill=\"none\" stroke=\"#1B2430\" marker-end=\"url(#tip)\"/>", path);
    }

    /** Words in the middle of a box, on as many lines as they need. */
    void words(String text, Box box, String style) {
        List<String> lines = lines(text, box.width());
        double first = box.centreY() - top - (lines.size() - 1) * LINE_HEIGHT / 2 + 4;
        for (int i = 0; i < lines.size(); i++) {
            add(
                    "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" %s>%s</text>",
                    box.centreX() - left, first + i * LINE_HEIGHT, style, escaped(lines.get(i)));
        }
    }

    void leftWords(String text, double x, double y, String style) {
        add("<text x=\"%s\" y=\"%s\" %s>%s</text>", x - left, y - top, style, escaped(text));
    }

    /** Words that read upwards, for a pool or lane. */
    void upright(String text, double x, double y, String style) {
        add(
                "<text transform=\"translate(%s %s) rotate(-90)\" text-anchor=\"middle\" %s>%s</text>",
                x - left, y - top, style, escaped(text));
    }

    String finished() {
        return drawing + "</svg>\n";
    }

    private static List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && longer.length() * CHARACTER > width + 4) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private void add(String format, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = values[i] instanceof Double number ? number(number) : values[i];
        }
        drawing.append(format.formatted(written)).append('\n');
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A place on the drawing. */
    record Box(double x, double y, double width, double height) {

        double centreX() {
            return x + width / 2;
        }

        double centreY() {
            return y + height / 2;
        }

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }
    }
}
