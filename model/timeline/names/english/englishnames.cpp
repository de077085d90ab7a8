// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/english/englishnames.h"

#include "timeline/names/english/organisations.h"
#include "timeline/names/english/persons.h"

namespace Dateline::Timeline {

void findEnglishNames(const NameText &text, const ArticleText &, NameCandidates *found)
{
    English::Findings findings(text.original(), found);
    if (findings.size() == 0)
        return;
    English::findOrganisations(&findings);
    English::findAcronyms(&findings);
    English::findPersons(&findings);
    English::findRepeated(&findings);
}

} // namespace Dateline::Timeline
