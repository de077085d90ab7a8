// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/dossierstyle.h"

#include "notes/annotation.h"

#include <QCryptographicHash>

#include <array>

namespace Dateline::Exchange {

namespace {

/// As on white paper in the program: a ground for passages, a line for bars; 4.5:1 at least against white.
struct Look
{
    const char *ground;
    const char *line;
};
constexpr std::array<Look, Notes::colourCount> looks{{
    {"#faedab", "#806500"}, // Yellow
    {"#d3efcb", "#2e7838"}, // Green
    {"#cfe3fa", "#2f6fb5"}, // Blue
    {"#fad6e1", "#b83a6b"}, // Pink
    {"#e6daf7", "#7a4fb8"}, // Violet
    {"#fcdfc3", "#a35616"}, // Orange
    {"#c9ecea", "#117574"}, // Teal
    {"#e3e3e4", "#62646a"}, // Grey
}};

constexpr char base[] = R"css(
body { color: #22252a; background-color: #ffffff; font-family: "Noto Serif", "Source Serif 4", Georgia, serif; line-height: 160%; max-width: 44em; margin: 2em auto; padding: 0 1.2em; overflow-wrap: anywhere; }
:lang(zh-Hant) { font-family: "Noto Serif TC", "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", PMingLiU, serif; }
:lang(zh-Hans) { font-family: "Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
:lang(ja) { font-family: "Noto Serif JP", "Noto Serif CJK JP", "Yu Mincho", "Hiragino Mincho ProN", serif; }
h1 { font-size: 180%; line-height: 130%; margin-bottom: 4px; }
h2 { font-size: 135%; line-height: 135%; margin-top: 40px; margin-bottom: 4px; }
h3 { font-size: 110%; margin-top: 20px; margin-bottom: 4px; }
h4, h5, h6 { font-size: 100%; margin-top: 14px; margin-bottom: 4px; }
p { margin-top: 0; margin-bottom: 8px; }
a { color: #1d6583; }
.facts { color: #5a5e64; }
.citation { color: #5a5e64; font-size: 90%; }
.contents { margin-bottom: 24px; }
.label { color: #5a5e64; font-size: 90%; margin-top: 22px; margin-bottom: 2px; }
.lost { font-style: italic; }
blockquote { margin: 0 0 8px 18px; }
blockquote.quote { border-left: 4px solid; padding-left: 12px; }
blockquote p { margin-bottom: 4px; }
mark { color: #22252a; }
mark.both { text-decoration: underline; }
sup { font-size: 75%; line-height: 1; }
pre, code { font-family: "Noto Sans Mono", Menlo, Consolas, monospace; font-size: 90%; }
pre { white-space: pre-wrap; }
td, th { border: 1px solid #c4c6c9; padding: 2px 6px; }
table { border-collapse: collapse; }
)css";

constexpr char screenAndPaper[] = R"css(
h2:target, p:target { background-color: #f5f3ee; }
@media print {
  @page { margin: 20mm; }
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, h4, .label { break-after: avoid; }
  blockquote, li { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  mark, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)css";

QByteArray made()
{
    QByteArray style = base;
    for (int colour = 1; colour <= Notes::colourCount; ++colour) {
        const Look &look = looks[std::size_t(colour - 1)];
        const QByteArray name = ".c" + QByteArray::number(colour);
        style += "mark" + name + " { background-color: " + look.ground + "; }\n";
        style += ".bar" + name + " { color: " + look.line + "; }\n";
        style += "blockquote" + name + " { border-left-color: " + look.line + "; }\n";
    }
    return style + screenAndPaper;
}

} // namespace

QByteArray dossierStyle()
{
    static const QByteArray style = made();
    return style;
}

QByteArray dossierPolicy()
{
    const QByteArray hash = QCryptographicHash::hash(dossierStyle(), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'";
}

} // namespace Dateline::Exchange
