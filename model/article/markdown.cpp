// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown.h"

#include "plaintext.h"

#include <md4c-html.h>

namespace Dateline {

namespace {

void append(const MD_CHAR *text, MD_SIZE size, void *output)
{
    static_cast<QByteArray *>(output)->append(text, qsizetype(size));
}

} // namespace

QString markdownToHtml(QStringView markdown)
{
    const QByteArray input = markdown.toUtf8();
    QByteArray html;
    html.reserve(input.size() + input.size() / 4);
    const unsigned flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS;
    if (md_html(input.constData(), MD_SIZE(input.size()), append, &html, flags, 0) != 0)
        return plainTextToHtml(markdown);
    return QString::fromUtf8(html);
}

} // namespace Dateline
