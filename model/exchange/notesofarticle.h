// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlerow.h"
#include "notes/annotation.h"

#include <QList>
#include <QString>

namespace Dateline::Exchange {

/// An article with those of its annotations that are to leave the program.
struct NotesOfArticle
{
    Library::ArticleRow article; ///< With an id alone when the article is not in the index.
    QList<Notes::Annotation> annotations;
    QString text = {}; ///< The listed version's document text; empty when it is not known.
};

} // namespace Dateline::Exchange
