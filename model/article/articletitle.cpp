// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articletitle.h"

#include "entities.h"
#include "htmlmetadata.h"
#include "plaintext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr qsizetype longestTitle = 1000;

QString cleaned(const QString &title)
{
    QString result;
    for (const QChar character : title) {
        if (character.category() != QChar::Other_Control || character.isSpace())
            result += character;
    }
    return result.simplified().left(longestTitle);
}

/// "2020-04-20-16-33-48-Some title.md" is "Some title"; a name that is all date and numbers stays.
QString nameTitle(const QString &path)
{
    static const QRegularExpression date(
        u"^\\.?[12][0-9]{3}[-_.][01]?[0-9][-_.][0-3]?[0-9](?:[-_T][0-9]{2}[-_.][0-9]{2}[-_.][0-9]{2})?[-_ ]+"_s);
    const QString name = path.mid(path.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    QString title = stem;
    title.remove(date);
    static const QRegularExpression telling(u"\\p{L}"_s);
    static const QRegularExpression separators(u"[-_. ]+$"_s);
    if (!telling.match(title).hasMatch())
        title = QString(stem).remove(separators);
    if (!title.contains(u' '))
        title.replace(u'_', u' ');
    return cleaned(title);
}

/// Takes the heading off a plain text's first line and puts it into the HTML as one.
QString plainHeading(const QString &text, BodyHtml &body)
{
    const QString heading = plainTextHeading(text);
    if (heading.isEmpty())
        return {};
    const QStringView start = QStringView(text).trimmed();
    body.html =
        u"<h1>"_s + escapeText(heading) + u"</h1>\n"_s + plainTextToHtml(start.sliced(start.indexOf(u'\n')));
    return decodeEntities(heading);
}

} // namespace

QString decideTitle(const TitleEvidence &evidence, BodyHtml &body)
{
    for (const QString &candidate : {evidence.frontMatter, evidence.link, evidence.page}) {
        if (const QString title = cleaned(candidate); !title.isEmpty())
            return title;
    }
    const QString heading =
        body.kind == BodyKind::PlainText ? plainHeading(evidence.body, body) : firstHeading(body.html);
    if (const QString title = cleaned(heading); !title.isEmpty())
        return title;
    if (const QString title = nameTitle(evidence.path); !title.isEmpty())
        return title;
    return evidence.path.isEmpty() ? u"?"_s : evidence.path;
}

} // namespace Dateline
