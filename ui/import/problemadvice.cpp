// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/problemadvice.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Dateline::Import {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Import::ProblemAdvice)
};

constexpr qsizetype mostFound = 10'000;

enum class Remedy : quint8 {
    Unpack,
    UnpackInner,
    Shrink,
    Password,
    Again,
    Distrust,
    Hidden,
    FollowLink,
    Nothing,
    Permission,
    Rename,
    Editor,
    FrontMatter,
    Date,
    Encoding,
    Empty,
};

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Unpack:
        return Texts::tr("Unpack the archive with another program and open the folder.");
    case Remedy::UnpackInner:
        return Texts::tr("Unpack the inner archive and open it by itself.");
    case Remedy::Shrink:
        return Texts::tr("Split the file into smaller ones, then import again.");
    case Remedy::Password:
        return Texts::tr("Unpack it with its password and open the folder.");
    case Remedy::Again:
        return Texts::tr("Get the archive again from where it came from, then import again.");
    case Remedy::Distrust:
        return Texts::tr("Such archives are made by mistake or to do harm. Ask where it came from.");
    case Remedy::Hidden:
        return Texts::tr("Hidden files are left out. Rename it without the dot in front if you want it.");
    case Remedy::FollowLink:
        return Texts::tr("Open the file or folder that the link leads to.");
    case Remedy::Nothing:
        return Texts::tr("Nothing needs to be done.");
    case Remedy::Permission:
        return Texts::tr("Check that it is still there and that you may read it, then import again.");
    case Remedy::Rename:
        return Texts::tr("If it is an article, let its name end in .md, .html or .txt, then import again.");
    case Remedy::Editor:
        return Texts::tr("Open the file in a text editor, save it as plain text, then import again.");
    case Remedy::FrontMatter:
        return Texts::tr("Check the lines between the --- marks at the top of the file.");
    case Remedy::Date:
        return Texts::tr("Write a line such as \"date: 2023-01-29\" at the top of the file.");
    case Remedy::Encoding:
        return Texts::tr("If letters look wrong, save the file as UTF-8 and import again.");
    case Remedy::Empty:
        return Texts::tr("Check the file: no text was found in it.");
    }
    return {};
}

struct Reason
{
    const char *context;
    const char *text;
    Remedy remedy;
};

/// The sentences as model/archive, model/library and model/article have them.
constexpr std::array reasons{
    Reason{"Archive", "The archive has more than %1 entries.", Remedy::Unpack},
    Reason{"Archive", "The file is larger than %1.", Remedy::Shrink},
    Reason{"Library", "The file is larger than %1 MB and was not read.", Remedy::Shrink},
    Reason{"Archive", "The archive unpacks to more than %1.", Remedy::Unpack},
    Reason{"Archive", "The data unpacks to more than %1 times its size.", Remedy::Distrust},
    Reason{"Archive", "Archives are nested too deeply; this one was not opened.", Remedy::UnpackInner},
    Reason{"Archive", "The entry has no name.", Remedy::Unpack},
    Reason{"Archive", "The path climbs out of the archive: %1", Remedy::Distrust},
    Reason{"Archive", "Hidden file.", Remedy::Hidden},
    Reason{"Archive", "The file is in a hidden folder.", Remedy::Hidden},
    Reason{"Archive", "Links are not followed.", Remedy::FollowLink},
    Reason{"Archive", "Devices, pipes and sockets are not read.", Remedy::Nothing},
    Reason{"Archive", "Sparse files and files split over several archives are not supported.",
           Remedy::Unpack},
    Reason{"Archive", "The entry only marks a deleted file.", Remedy::Nothing},
    Reason{"Archive", "The entry is named as a folder but holds a file.", Remedy::Unpack},
    Reason{"Archive", "The entry is encrypted with a password.", Remedy::Password},
    Reason{"Archive", "The archive is encrypted with a password.", Remedy::Password},
    Reason{"Archive", "The compression method %1 is not supported.", Remedy::Unpack},
    Reason{"Archive", "The archive is cut off inside this entry.", Remedy::Again},
    Reason{"Archive", "The compressed data is damaged.", Remedy::Again},
    Reason{"Archive", "The data is damaged: its checksum is wrong.", Remedy::Again},
    Reason{"Archive", "The data is damaged: its size is not what the archive says.", Remedy::Again},
    Reason{"Archive", "The archive is truncated: its end is missing.", Remedy::Again},
    Reason{"Archive", "The archive is damaged and was not read to its end.", Remedy::Again},
    Reason{"Library",
           "Reading the archive stopped unexpectedly after %Ln entries; what follows was not read.",
           Remedy::Again},
    Reason{"Archive", "The entry shares its data with other entries.", Remedy::Distrust},
    Reason{"Archive", "It cannot be read: %1", Remedy::Permission},
    Reason{"Library", "The file cannot be read (%1).", Remedy::Permission},
    Reason{"Library", "There is no such file or folder.", Remedy::Permission},
    Reason{"Archive", "This is not a zip, tar or 7z archive.", Remedy::Rename},
    Reason{"Library",
           "The file could not be parsed: a worker process stopped or took too long, also when it read the "
           "file as plain text.",
           Remedy::Editor},
    Reason{"Library", "A worker process stopped or took too long at this file, so it was read as plain text.",
           Remedy::Editor},
    Reason{"ArticleParser",
           "The front matter has no closing line; its fields were taken up to the first line that is none.",
           Remedy::FrontMatter},
    Reason{"ArticleParser", "The front matter is unusually long; it was read line by line.",
           Remedy::FrontMatter},
    Reason{"ArticleParser", "The front matter is not valid YAML; it was read line by line.",
           Remedy::FrontMatter},
    Reason{"ArticleParser", "The body is empty.", Remedy::Empty},
    Reason{"ArticleParser", "The time in the comment on top is out of range; it was not used.", Remedy::Date},
    Reason{"ArticleParser", "The front matter's date \"%1\" could not be used.", Remedy::Date},
    Reason{"ArticleParser",
           "The front matter's date and the comment on top disagree (%1 and %2); the front matter's was "
           "taken.",
           Remedy::Date},
    Reason{"ArticleParser", "No date was found.", Remedy::Date},
    Reason{"ArticleParser", "The text holds NUL characters; they were left out.", Remedy::Editor},
    Reason{"ArticleParser", "Some bytes of the text are not valid UTF-8; they were replaced.",
           Remedy::Encoding},
    Reason{"ArticleParser", "The text is not UTF-8; it was read as %1.", Remedy::Encoding},
};

QString longestFixedPiece(const QString &sentence)
{
    static const QRegularExpression placeholder(u"%L?[0-9n]"_s);
    const QStringList pieces = sentence.split(placeholder);
    return *std::max_element(pieces.cbegin(), pieces.cend(),
                             [](const QString &a, const QString &b) { return a.size() < b.size(); });
}

} // namespace

ProblemAdvice::ProblemAdvice()
{
    for (const Reason &reason : reasons) {
        const QString advice = remedyText(reason.remedy);
        const QString english = longestFixedPiece(QString::fromUtf8(reason.text));
        const QString present = longestFixedPiece(QCoreApplication::translate(reason.context, reason.text));
        m_known.append({english, advice});
        if (present != english)
            m_known.append({present, advice});
    }
    // "The file is larger than 64 MB and was not read." holds a shorter reason too.
    std::stable_sort(m_known.begin(), m_known.end(),
                     [](const Known &a, const Known &b) { return a.piece.size() > b.piece.size(); });
}

QString ProblemAdvice::of(const Library::ImportProblem &problem) const
{
    const auto found = m_found.constFind(problem.reason);
    if (found != m_found.cend())
        return *found;
    if (m_found.size() >= mostFound)
        m_found.clear();
    return *m_found.insert(problem.reason, find(problem));
}

QString ProblemAdvice::find(const Library::ImportProblem &problem) const
{
    const auto known = std::find_if(m_known.cbegin(), m_known.cend(), [&problem](const Known &candidate) {
        return problem.reason.contains(candidate.piece);
    });
    if (known != m_known.cend())
        return known->advice;
    return problem.severity == Library::ImportProblem::Severity::Refused
               ? Texts::tr("Check the file, then import again.")
               : Texts::tr("Look at the article. If something is wrong, correct the file and import again.");
}

} // namespace Dateline::Import
