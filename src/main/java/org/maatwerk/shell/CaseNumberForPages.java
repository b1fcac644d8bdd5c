package org.maatwerk.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;

/** Reads {@code ?case=…}; what is not a case number leads nowhere. */
@FacesConverter(forClass = CaseNumber.class)
public class CaseNumberForPages implements Converter<CaseNumber> {

    @Override
    public CaseNumber getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!CaseNumber.isOne(text)) {
            throw new NotFound();
        }
        return new CaseNumber(text);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, CaseNumber caseNumber) {
        return caseNumber == null ? "" : caseNumber.value();
    }
}
