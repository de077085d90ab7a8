// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/citations/citationstyles.h"
#include "exchange/notesexport.h"

#include <QLocale>

namespace Dateline::Exchange {

struct DossierOptions
{
    QString title = {};  ///< Empty for "Notes".
    QLocale locale = {}; ///< Of the program's own words and its dates.
    CitationStyle style = CitationStyle::Apa;
    bool wholeTexts = false; ///< Each article's text behind its notes, with the passages marked.
};

/// Notes as one HTML file to read, print and hand on: a table of contents; for each article its facts, its
/// citation and its notes, a colour shown by a bar and by its name. It needs nothing else and asks the
/// network for nothing: no script, no picture, and a Content-Security-Policy that allows its own style sheet
/// alone.
///
/// Its body is made of h1 to h6, p, ul, blockquote, mark and what notes hold, styled by classes, so that
/// QTextDocument shows the same. UTF-8.
QByteArray dossierHtml(const NotesExport &notesExport, const DossierOptions &options);

} // namespace Dateline::Exchange
