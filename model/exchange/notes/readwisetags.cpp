// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/readwisetags.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

/// The length of the word with a dot before it that a text begins with; 0 when it begins otherwise.
qsizetype tagLength(QStringView text)
{
    if (!text.startsWith(u'.'))
        return 0;
    const auto *end = std::find_if(text.begin(), text.end(), [](QChar unit) { return unit.isSpace(); });
    const QStringView word = text.first(end - text.begin());
    // Three dots are no tag.
    const bool isNamed = std::any_of(word.begin(), word.end(), [](QChar unit) { return unit != u'.'; });
    return isNamed ? word.size() : 0;
}

/// Readwise does something with ".h1" and ".c1" instead of tagging: such a tag gets a hyphen, "h-1".
QString inlineTag(QString tag)
{
    tag.replace(u' ', u'-');
    const bool isNumbered = tag.size() > 1 && std::all_of(tag.cbegin() + 1, tag.cend(),
                                                          [](QChar unit) { return unit.isDigit(); });
    if (isNumbered && QStringView(u"hc").contains(tag.front(), Qt::CaseInsensitive))
        tag.insert(1, u'-');
    return u'.' + tag;
}

} // namespace

QString withInlineTags(const TaggedNote &tagged)
{
    QStringList words;
    for (const QString &tag : tagged.tags)
        words += inlineTag(tag);
    QString note = tagged.note;
    if (tagLength(note) > 0)
        note.prepend(u'\\');
    if (!words.isEmpty() && !note.isEmpty())
        note.prepend(u'\n');
    return words.join(u' ') + note;
}

TaggedNote inlineTagsOf(const QString &note)
{
    TaggedNote tagged;
    QStringView rest = QStringView(note);
    for (qsizetype length = tagLength(rest); length > 0; length = tagLength(rest)) {
        tagged.tags += rest.mid(1, length - 1).toString();
        rest = rest.mid(length);
        while (!rest.isEmpty() && rest.front().isSpace())
            rest = rest.mid(1);
    }
    if (rest.startsWith(u'\\') && tagLength(rest.mid(1)) > 0)
        rest = rest.mid(1);
    tagged.note = rest.toString();
    return tagged;
}

} // namespace Dateline::Exchange
