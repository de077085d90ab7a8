// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/namefinder.h"

#include "timeline/names/chinese/chineseorganisations.h"
#include "timeline/names/chinese/chinesepersons.h"
#include "timeline/names/english/englishnames.h"
#include "timeline/names/namechoice.h"
#include "timeline/names/repetition.h"
#include "timeline/names/shortforms.h"
#include "timeline/places/placefinder.h"

namespace Dateline::Timeline {

ArticleNames findNames(const NameText &text, const ArticleText &article)
{
    NameCandidates found;
    findPlaces(text, article, &found);
    findChinesePersons(text, article, &found);
    findChineseOrganisations(text, article, &found);
    findEnglishNames(text, article, &found);
    found.names = chosenNames(text, std::move(found.names));
    addRepetitions(text, &found.names);
    ArticleNames names = namesOf(found);
    joinShortForms(text, &names);
    return names;
}

QString nameKey(QStringView name)
{
    QString key;
    const QString folded = Search::folded(name);
    key.reserve(folded.size());
    for (const QChar character : folded) {
        if (character.isLetterOrNumber())
            key.append(character);
        else if (!key.isEmpty() && key.back() != u' ' && character != u'\'' && character != u'’')
            key.append(u' ');
    }
    return key.trimmed();
}

} // namespace Dateline::Timeline
