package org.maatwerk.audit.web;

/** What is typed and chosen to look in the log. */
public class LogQuestion extends LogBounds {

    private static final long serialVersionUID = 1L;

    private String reader;
    private String file;

    public String getReader() {
        return reader;
    }

    public void setReader(String reader) {
        this.reader = reader;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
