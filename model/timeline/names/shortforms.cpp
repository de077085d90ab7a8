// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/shortforms.h"

#include "timeline/names/chinese/namecharacters.h"
#include "timeline/names/namefinder.h"

#include <QHash>

namespace Dateline::Timeline {

namespace {

constexpr qint32 none = -1;
constexpr qint32 several = -2;
constexpr int mostSteps = 8; ///< From a name to a longer one, to an even longer one.

/// Of names that can be short ones the mention of the only longer name they are short for.
class ShortForms
{
public:
    /// All that `key` can be shortened to: Biden and Joe of "Joe Biden", 岸田 of 岸田文雄, 習 of 習近平.
    void add(const QString &key, qint32 mention)
    {
        const qsizetype firstBlank = key.indexOf(u' ');
        if (firstBlank < 0) {
            const LongSurname surname = longSurname(key);
            const bool isHanName = key.size() > 1 && key.size() < 4 && isHan(key[0].unicode());
            const qsizetype length = surname.length > 0 ? surname.length : isHanName ? 1 : 0;
            if (length > 0 && length < key.size())
                addOne(key.first(length), mention);
            return;
        }
        addOne(key.first(firstBlank), mention);
        int words = 0;
        for (qsizetype blank = firstBlank; blank >= 0 && words < mostWords; ++words) {
            addOne(key.sliced(blank + 1), mention);
            blank = key.indexOf(u' ', blank + 1);
        }
    }

    qint32 longer(const QString &key) const
    {
        const bool isTooShort = key.isEmpty() || (key.size() < 2 && !isHan(key[0].unicode()));
        return isTooShort ? none : m_longer.value(key, none);
    }

private:
    static constexpr int mostWords = 8;

    /// Two different persons can both be meant: then neither is.
    void addOne(const QString &key, qint32 mention)
    {
        const auto found = m_longer.find(key);
        if (found == m_longer.end())
            m_longer.insert(key, mention);
        else if (*found != mention)
            *found = several;
    }

    QHash<QString, qint32> m_longer;
};

} // namespace

void joinShortForms(const NameText &text, ArticleNames *names)
{
    QList<QString> keys;
    QHash<QString, qint32> first; // Mention of each person's name.
    keys.reserve(names->mentions.size());
    for (qint32 mention = 0; mention < names->mentions.size(); ++mention) {
        const NameMention &name = names->mentions[mention];
        if (name.kind != EntityKind::Person) {
            keys.append(QString());
            continue;
        }
        keys.append(nameKey(QStringView(text.original()).sliced(name.start, name.end - name.start)));
        if (!first.contains(keys.constLast()))
            first.insert(keys.constLast(), mention);
    }
    ShortForms forms;
    for (const auto &[key, mention] : first.asKeyValueRange())
        forms.add(key, mention);
    for (qint32 mention = 0; mention < names->mentions.size(); ++mention) {
        qint32 longest = none;
        qint32 longer = forms.longer(keys[mention]);
        for (int steps = 0; longer >= 0 && steps < mostSteps; ++steps) {
            longest = longer;
            longer = forms.longer(keys[longer]);
        }
        names->mentions[mention].standsFor = longer >= 0 ? none : longest;
    }
    // What a name is short for may be short itself; each is longer than the one before.
    for (NameMention &name : names->mentions) {
        while (name.standsFor >= 0 && names->mentions[name.standsFor].standsFor >= 0)
            name.standsFor = names->mentions[name.standsFor].standsFor;
    }
}

} // namespace Dateline::Timeline
