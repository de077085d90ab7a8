// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Dateline::Search {

/// White space, control characters (NUL too), and what has no width and stands for a space.
bool isBlank(QChar character);

bool isOpeningParenthesis(QChar character);
bool isClosingParenthesis(QChar character);
bool isBar(QChar character);
bool isMinus(QChar character);
bool isStar(QChar character);
bool isColon(QChar character);

/// Whether a quotation starts here: straight, curly and corner marks, of any width.
bool isQuotationMark(QChar character);
/// Whether `character` ends a quotation that `opening` started. Straight and curly marks end each other,
/// since input methods mix them up.
bool closesQuotation(QChar opening, QChar character);
/// A mark that only ever ends a quotation.
bool isClosingCorner(QChar character);

/// Whether there is anything in it that a search could find: a letter, a number or a private character.
bool isSearchable(QStringView text);

/// Full-width forms of ASCII as ASCII: how names of fields, operators and dates are compared.
QString plainWidth(QStringView text);

} // namespace Dateline::Search
