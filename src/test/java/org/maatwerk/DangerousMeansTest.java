package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.Nowhere.JAVA;
import static org.maatwerk.Nowhere.SCRIPTS;
import static org.maatwerk.Nowhere.assertNowhere;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Means that open holes are not used at all. Each rule is first shown something that it must find. */
class DangerousMeansTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Path INVENTORY = Path.of("docs/security/inventory.md");

    /** They join names of our own classes and conditions of our own words; values are parameters there too. */
    private static final String QUERIES = ".*/(?!JpaAssessments|AttestationTraces|StoredAccessLog)\\w+\\.java";

    @Test
    void queries_take_their_values_as_parameters() {
        String joined = "\"(select|delete from|update|insert into)\\b[^\"\\n;]*\"\\s*\\+\\s*(?!\"|[A-Z_]{2,}\\b)\\w"
                + "|(createQuery|createNativeQuery|prepareStatement|executeQuery|executeUpdate)"
                + "\\(\\s*(?!\"|[A-Z_]{2,}\\b|\\))\\S";

        assertNowhere(joined, QUERIES, "\"select p from Person p where p.name = '\" + name", "createQuery(text)");
    }

    @Test
    void no_program_is_started() {
        assertNowhere("ProcessBuilder|\\.exec\\(", JAVA, "new ProcessBuilder(word)", "runtime.exec(word)");
    }

    @Test
    void no_directory_is_asked() {
        assertNowhere("javax\\.naming|InitialContext|DirContext", JAVA, "import javax.naming.ldap.LdapContext;");
    }

    @Test
    void no_xml_parser_is_made() {
        assertNowhere(
                "DocumentBuilder|SAXParser|XMLInputFactory|XMLReader|TransformerFactory|XPath|Unmarshaller",
                JAVA,
                "DocumentBuilderFactory.newInstance()",
                "XPathFactory");
    }

    @Test
    void no_archive_is_unpacked() {
        assertNowhere("ZipInputStream|ZipFile|GZIPInputStream|JarInputStream", JAVA, "new ZipInputStream(upload)");
    }

    @Test
    void no_pattern_is_made_of_what_people_type() {
        assertNowhere(
                "Pattern\\.compile\\((?!\\s*\")",
                "(?!.*/launch/).*\\.java",
                "Pattern.compile(typed)",
                "Pattern.compile( wanted + \"x\")");
    }

    @Test
    void format_strings_are_our_own() {
        assertNowhere(
                "(String|MessageFormat)\\.format\\((?!\\s*(locale\\(\\), )?\")|(?<![\"\\w.)])[a-z]\\w*\\.formatted\\(",
                JAVA,
                "String.format(typed, 1)",
                "return typed.formatted(1)");
    }

    @Test
    void no_script_or_expression_is_made_while_running() {
        assertNowhere(
                "ScriptEngine|ELProcessor|createValueExpression|createMethodExpression|ExpressionFactory",
                JAVA,
                "new ELProcessor()");
        assertNowhere("\\beval\\(|new Function\\(|setTimeout\\(\\s*[\"']", SCRIPTS, "eval(typed)", "setTimeout('x')");
    }

    @Test
    void nobody_calls_out_but_where_an_operator_said() {
        assertNowhere(
                "openConnection|HttpClient|toURL\\(|new URL\\(|new Socket\\(|HTTPRequest|ClientBuilder",
                "(?!.*/(launch|shell/signin/openid)/|.*/documents/process/Clamd\\.java|.*/protocol/process/HttpsInquiry\\.java).*\\.java",
                "URI.create(typed).toURL()",
                "HttpClient.newHttpClient()");
    }

    @Test
    void no_native_code_is_called() {
        assertNowhere("\\bnative\\b|\\bUnsafe\\b|MemorySegment|System\\.load", JAVA, "System.loadLibrary(name)");
    }

    @Test
    void no_object_is_read_back_from_bytes() {
        assertNowhere("ObjectInputStream|XMLDecoder|readObject\\(", JAVA, "new ObjectInputStream(body)");
    }

    @Test
    void no_weak_algorithm_is_named() {
        assertNowhere(
                "\"MD5|\"SHA-?1\\b|\"DES(ede)?[\"/]|/ECB/|PKCS1Padding|\"RC4|SHA1PRNG|SHA1with|MD5with",
                JAVA,
                "MessageDigest.getInstance(\"SHA-1\")",
                "Cipher.getInstance(\"AES/ECB/NoPadding\")");
    }

    @Test
    void chance_comes_from_a_secure_generator() {
        assertNowhere(
                "\\bjava\\.util\\.Random\\b|Math\\.random|ThreadLocalRandom|SplittableRandom|UUID\\.randomUUID",
                JAVA,
                "import java.util.Random;",
                "Math.random()");
    }

    @Test
    void no_check_of_certificates_is_put_aside() {
        assertNowhere(
                "X509\\w*TrustManager|\\bTrustManager\\b|HostnameVerifier|ssl\\.trust(?!-store)|checkserveridentity\", \"false",
                JAVA,
                "new X509TrustManager()",
                "\"mail.smtp.ssl.checkserveridentity\", \"false\"");
    }

    @Test
    void no_answer_is_opened_to_other_origins() {
        assertNowhere(
                "Access-Control-Allow", ".*\\.(java|xml|xhtml)", "setHeader(\"Access-Control-Allow-Origin\", \"*\")");
    }

    @Test
    void nothing_in_a_page_comes_from_elsewhere() {
        assertNowhere(
                "(src|href|action)=\"(https?:)?//|url\\([\"']?(https?:)?//|<(iframe|object|embed|applet)\\b",
                ".*\\.(xhtml|css)",
                "<script src=\"//elders.example/x.js\"/>",
                "<applet code=\"x\"/>");
    }

    @Test
    void the_script_of_the_pages_writes_text_and_keeps_nothing() {
        assertNowhere(
                "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|localStorage|sessionStorage|indexedDB"
                        + "|document\\.cookie|postMessage|[\"']message[\"']|WebSocket|__proto__|\\.prototype",
                SCRIPTS,
                "line.innerHTML = words",
                "localStorage.setItem('x', words)",
                "addEventListener(\"message\", take)");
    }

    @Test
    void cryptography_stands_where_the_inventory_says() {
        Pattern cryptography = Pattern.compile("import (static )?(javax\\.crypto|com\\.google\\.crypto|com\\.nimbusds"
                + "|java\\.security\\.(MessageDigest|SecureRandom|KeyStore|Signature))");
        String inventory = ProjectFiles.read(INVENTORY);
        assertThat(cryptography.matcher("import javax.crypto.Cipher;").find()).isTrue();

        List<String> places = ProjectFiles.below(MAIN, JAVA).stream()
                .filter(file -> cryptography.matcher(ProjectFiles.read(file)).find())
                .map(ProjectFiles::stem)
                .toList();

        assertThat(places).isNotEmpty().allSatisfy(place -> assertThat(inventory)
                .as("docs/security/inventory.md")
                .contains("`" + place + "`"));
    }
}
