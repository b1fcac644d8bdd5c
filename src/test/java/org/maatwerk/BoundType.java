package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a page's expression, such as {@code #{bean.question.file}}, is bound to, by the classes of its beans. */
final class BoundType {

    private static final Pattern BEAN = Pattern.compile("#\\{(\\w+)((?:\\.\\w+)*)(\\[.*])?}");

    private static final Map<String, Path> SOURCES = ProjectFiles.below(ProjectFiles.MAIN_JAVA, ".*\\.java").stream()
            .collect(Collectors.toMap(ProjectFiles::stem, file -> file, (one, other) -> one));

    private BoundType() {}

    static Class<?> of(String page, String expression) {
        Type type = typeOf(page, expression);
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    /** The words one can send: the names of an enumeration, or where they come from. */
    static String choices(String page, String expression) {
        Type type = typeOf(page, expression);
        Class<?> each = type instanceof Class<?> plain && plain.isArray()
                ? plain.getComponentType()
                : type instanceof ParameterizedType many && many.getActualTypeArguments()[0] instanceof Class<?> one
                        ? one
                        : Object.class;
        return each.isEnum() ? names(each) : "`" + expression.replaceAll("^#\\{|}$", "") + "`";
    }

    static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static Type typeOf(String page, String expression) {
        Matcher parts = BEAN.matcher(expression);
        assertThat(parts.matches()).as(expression).isTrue();
        if (parts.group(3) != null) {
            return Object.class;
        }
        Type type = bean(page, parts.group(1));
        for (String property : parts.group(2).replaceFirst("^\\.", "").split("\\.")) {
            type = read((Class<?>) type, property);
        }
        return type;
    }

    private static Class<?> bean(String page, String name) {
        Matcher alias = Pattern.compile("<ui:param name=\"" + name + "\" value=\"#\\{(\\w+)}\"")
                .matcher(page);
        String bean = alias.find() ? alias.group(1) : name;
        Path source = SOURCES.get(Character.toUpperCase(bean.charAt(0)) + bean.substring(1));
        assertThat(source).as("the bean " + bean).isNotNull();
        String named = Path.of("src/main/java").relativize(source).toString().replaceAll("\\.java$", "");
        try {
            return Class.forName(named.replace('/', '.').replace('\\', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(bean, e);
        }
    }

    private static Type read(Class<?> owner, String property) {
        String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        List<String> names = List.of("get" + capital, "is" + capital, property);
        return Arrays.stream(owner.getMethods())
                .filter(method -> method.getParameterCount() == 0 && names.contains(method.getName()))
                .findFirst()
                .map(Method::getGenericReturnType)
                .orElseThrow(() -> new AssertionError(owner + " has no " + property));
    }
}
