// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/articleaddress.h"

#include "exchange/incoming/incomingtext.h"
#include "exchange/incoming/noteid.h"

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

constexpr QLatin1StringView articleName("urn:x-dateline:article:");
/// Longer ones lead nowhere; browsers stop before that.
constexpr qsizetype longestAddress = 100'000;

} // namespace

QString articleAddress(const Library::ArticleRow &article)
{
    return article.url.isEmpty() ? QString(articleName + article.id) : article.url;
}

void readArticleAddress(const QString &address, IncomingNote &note)
{
    const QString clean = incomingPassage(leftOf(address, longestAddress)).trimmed();
    if (!clean.startsWith(articleName)) {
        note.address = clean;
        return;
    }
    const QString id = clean.mid(articleName.size());
    if (isArticleId(id))
        note.annotation.article = id;
}

} // namespace Dateline::Exchange
