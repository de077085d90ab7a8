// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/shortforms.h"

#include "timeline/names/namefinder.h"

#include <QHash>

namespace Dateline::Timeline {

namespace {

/// Whether `name` is the first name or surname of `full`: one of its words, or its beginning in Han.
bool isPartOf(const QString &name, const QString &full)
{
    if (name.size() >= full.size() || name.size() < 2)
        return false;
    if (isHan(full[0].unicode()) && !full.contains(u' '))
        return full.size() > 3 && full.startsWith(name);
    return full.endsWith(u' ' + name) || full.startsWith(name + u' ');
}

} // namespace

void joinShortForms(const NameText &text, ArticleNames *names)
{
    QHash<QString, qint32> first; // Mention of each person's name.
    for (qint32 mention = 0; mention < names->mentions.size(); ++mention) {
        const NameMention &name = names->mentions[mention];
        const QString key = nameKey(QStringView(text.original()).sliced(name.start, name.end - name.start));
        if (name.kind == EntityKind::Person && !first.contains(key))
            first.insert(key, mention);
    }
    QHash<qint32, qint32> longer;
    for (const auto &[key, mention] : first.asKeyValueRange()) {
        qint32 only = -1;
        for (const auto &[full, other] : first.asKeyValueRange()) {
            if (isPartOf(key, full))
                only = only == -1 ? other : -2;
        }
        if (only >= 0)
            longer.insert(mention, only);
    }
    for (NameMention &name : names->mentions) {
        const QString key = nameKey(QStringView(text.original()).sliced(name.start, name.end - name.start));
        if (name.kind == EntityKind::Person)
            name.standsFor = longer.value(first.value(key, -1), -1);
    }
}

} // namespace Dateline::Timeline
