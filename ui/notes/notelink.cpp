// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notelink.h"

#include "list/articletablemodel.h"
#include "notes/notebook.h"
#include "notes/shortened.h"

namespace Dateline::Notes {

using namespace Qt::StringLiterals;

namespace {

constexpr auto articlePrefix = "dateline:article/"_L1;
constexpr auto notePrefix = "dateline:note/"_L1;
constexpr int longestTitle = 120;

} // namespace

NoteLink NoteLink::of(const QString &address)
{
    const auto idBehind = [&address](QLatin1StringView prefix) {
        return QUrl::fromPercentEncoding(address.mid(prefix.size()).toUtf8());
    };
    if (address.startsWith(articlePrefix, Qt::CaseInsensitive))
        return {Kind::Article, idBehind(articlePrefix), {}};
    if (address.startsWith(notePrefix, Qt::CaseInsensitive))
        return {Kind::Note, idBehind(notePrefix), {}};
    return {Kind::Outside, {}, QUrl(address, QUrl::StrictMode)};
}

QString NoteLink::markdown(Kind kind, const QString &id, const QString &title)
{
    QString text;
    const QString plain = title.simplified();
    for (const QChar character :
         plain.size() > longestTitle ? shortened(plain, longestTitle - 1) + u'…' : plain) {
        if (u"\\[]*_`<>&!~|"_s.contains(character))
            text += u'\\';
        text += character;
    }
    const QString prefix = kind == Kind::Article ? QString(articlePrefix) : QString(notePrefix);
    return u'[' % text % u"]("_s % prefix % QString::fromLatin1(QUrl::toPercentEncoding(id)) % u')';
}

bool isGone(const NoteLink &link, const NoteBook &book, const List::ArticleTableModel *articles)
{
    if (link.kind == NoteLink::Kind::Note) {
        const Annotation *annotation = book.find(link.id);
        return book.isLoaded() && (!annotation || annotation->isDeleted());
    }
    return link.kind == NoteLink::Kind::Article && articles && articles->rowCount() > 0 &&
           articles->rowOfId(link.id) < 0;
}

} // namespace Dateline::Notes
